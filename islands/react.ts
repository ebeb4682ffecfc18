/**
 * What islands get where they import `react`: Preact's own, without the layer that imitates the rest of React. The bundler refuses an island
 * that imports more. What that layer would do, components do without: `onInput` for what is typed, and no attributes of SVG
 * that React spells its own way, such as `textAnchor`.
 */
// The bundler makes a file for each set of islands that share something. What most of them use is imported here, so that it stands
// in one file with Preact, and a page asks for few.
import '@/lib/browser/answer-snippets';
import '@/lib/browser/copy';
import '@/lib/browser/load-catalogue';
import '@/lib/browser/load-once';
import '@/lib/browser/load-styles';
import '@/lib/browser/replace-query';
import '@/lib/browser/snippet-switch';
import '@/lib/errors';
import '@/lib/retry/placeholder';
import '@/lib/retry/policy';
import '@/lib/site';

export { createElement, Fragment, hydrate } from 'preact';
export { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
export { jsx, jsxs } from 'preact/jsx-runtime';
