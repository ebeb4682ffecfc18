/** One source of input of the WebDriver standard, 17.4: WebDriver BiDi and WebDriver classic take the same. */
export interface InputSource {
  type: 'key' | 'pointer';
  id: string;
  actions: Record<string, string | number>[];
}

/** What a browser must offer: the rest is made of it. */
export interface Engine {
  /** Opens an address and waits until it has loaded. */
  navigate: (url: string) => Promise<void>;
  /** Runs the body of an async function in the page; what it returns must be JSON. */
  run: (body: string) => Promise<unknown>;
  /** Plays real input. */
  input: (sources: InputSource[]) => Promise<void>;
  /** Ends the browser. */
  close: () => Promise<void>;
}

/** Keys that are no characters: WebDriver standard, 17.4.2. */
export const KEYS = {
  tab: '\uE004',
  enter: '\uE007',
  control: '\uE009',
  arrowRight: '\uE014',
  arrowDown: '\uE015',
  escape: '\uE00C',
} as const;

/** How often, and how long, a condition of a page is looked at. */
const POLL_MS = 50;
const PATIENCE_MS = 60_000;

/** A page in any engine, used as a person would: with keys and a pointer. */
export class EnginePage {
  constructor(private readonly engine: Engine) {}

  /** @param url address to open */
  open(url: string): Promise<void> {
    return this.engine.navigate(url);
  }

  /**
   * @param expression JavaScript; may be a promise, must give JSON
   * @returns its value in the page
   */
  async value<Value>(expression: string): Promise<Value> {
    return (await this.engine.run(`return (${expression});`)) as Value;
  }

  /**
   * Waits until something is true.
   * @param condition JavaScript
   * @throws Error that names the condition, if it stays false for a minute
   */
  async until(condition: string): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while (!(await this.value<boolean>(`Boolean(${condition})`))) {
      if (Date.now() > end) throw new Error(`still false after a minute: ${condition}`);
      await new Promise((next) => setTimeout(next, POLL_MS));
    }
  }

  /**
   * Presses keys together, for example Control and k.
   * @param keys characters, or {@link KEYS}
   */
  press(...keys: string[]): Promise<void> {
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
    return this.engine.input([{ type: 'key', id: 'keyboard', actions: [...down, ...up] }]);
  }

  /** @param text what is typed, key by key */
  async type(text: string): Promise<void> {
    for (const key of text) await this.press(key === '\n' ? KEYS.enter : key);
  }

  /** @param selector CSS selector; the first element that is shown is clicked in its middle */
  async click(selector: string): Promise<void> {
    const { x, y } = await this.value<{ x: number; y: number }>(`(() => {
      const found = [...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.getClientRects().length > 0);
      if (!found) throw new Error('nothing shown to click: ' + ${JSON.stringify(selector)});
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found.getBoundingClientRect();
      return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
    })()`);
    await this.engine.input([
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);
  }

  /** Ends the browser. */
  close(): Promise<void> {
    return this.engine.close();
  }
}
