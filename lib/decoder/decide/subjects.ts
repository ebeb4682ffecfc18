import { anyOf } from '../text/any-of';
import { serviceOf } from './services';

/** Words that only an API of models uses. */
const OF_MODELS =
  /\bmodel|\btokens\b|prompt|completion|\bchat|\bllm|embedding|open_?ai|\bgpt|claude|gemini|copilot|anthropic/i;

/** What web sites and shops are about: orders, pages, goods, bookings. */
const OF_A_SITE = anyOf(
  /\b(?:[Cc]heckout|[Yy]our order|[Ii]nvoice|ordine)\b|[Pp]edido|producto|Produkt|página/,
  /fa[ct]tur|le site|cette page|Bestellung|Buchung|[Зз]аказ|[Тт]овар|[Сс]траниц|订单|商品|页面|注文|決済|ページ|주문/,
  /결제|(?<!\/)\bwww\.[\w-]+\./,
);

/** Names, as they are written in a sentence. */
const NAME = /\b[A-Z]\w{2,20}\b/g;

/** How much of a text tells what it is about, in characters. */
const REACH = 2000;

/**
 * @param text the lines of facts that prove nothing of themselves: a status, a word, a sentence
 * @returns what they are about where that is no API of models: a service that they name, a web site
 */
export function subjectOf(text: string): string | undefined {
  if (OF_MODELS.test(text) || /\bAPI\b/i.test(text)) return undefined;
  const judged = text.slice(0, REACH);
  const names = judged.match(NAME) ?? [];
  return names.map(serviceOf).find(Boolean) ?? (OF_A_SITE.test(judged) ? 'a web site' : undefined);
}

/** @param text any text; true if a word in it is only used where models are */
export function isOfModels(text: string): boolean {
  return OF_MODELS.test(text);
}
