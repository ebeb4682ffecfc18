/** For the page of what is missing: names the error that the address speaks of, as `/docs/429` or `/errors/invalid_api_key`, and leads to it. */
export function offerError(): void {
  const offer = document.querySelector<HTMLElement>('.missing-offer');
  if (!offer) return;
  const words = location.pathname
    .toLowerCase()
    .replaceAll('-', '_')
    .split(/[^a-z0-9_]+/);
  const meant = [...document.querySelectorAll<HTMLAnchorElement>('.missing-errors a')].find(({ dataset }) =>
    words.some((word) => `${word}_`.startsWith(`${dataset.status}_`) || word === dataset.type),
  );
  if (!meant) return;
  const link = Object.assign(document.createElement('a'), {
    href: meant.href,
    textContent: meant.firstElementChild?.textContent,
  });
  offer.replaceChildren('You may want ', link, '.');
}
