import { serviceOf } from './services';

/** Words that only an API of models uses. */
const OF_MODELS =
  /\bmodel|\btokens\b|prompt|completion|\bchat|\bllm|embedding|open_?ai|\bgpt|claude|gemini|copilot|anthropic/i;

/** What web sites and shops are about: orders, pages, goods, bookings. */
const OF_A_SITE =
  /\b(?:checkout|your order|invoice)\b|pedido|producto|Produkt|página|commande|Bestellung|Buchung|заказ|товар|страниц|订单|商品|注文|ページ|주문|(?<!\/)\bwww\.[\w-]+\./i;

/** Names, as they are written in a sentence. */
const NAME = /\b[A-Z]\w{2,20}\b/g;

/**
 * @param text the lines of facts that prove nothing of themselves: a status, a word, a sentence
 * @returns what they are about where that is no API of models: a service that they name, a web site
 */
export function subjectOf(text: string): string | undefined {
  if (OF_MODELS.test(text) || /\bAPI\b/i.test(text)) return undefined;
  const names = text.match(NAME) ?? [];
  return names.map(serviceOf).find((name) => name !== undefined) ?? (OF_A_SITE.test(text) ? 'a web site' : undefined);
}

/** @param text any text; true if a word in it is only used where models are */
export function isOfModels(text: string): boolean {
  return OF_MODELS.test(text);
}
