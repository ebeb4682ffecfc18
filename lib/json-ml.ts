/** HTML as JSON, in the form that is known as JsonML: a text, or the name of an element, its attributes and what is in it. */
export type JsonMl = string | [name: string, attributes: Record<string, string>, ...children: JsonMl[]];
