/** Stands for every page in what Next makes for the browser, which no built page loads (next.config.mjs). */
export default function NoPage() {
  return null;
}
