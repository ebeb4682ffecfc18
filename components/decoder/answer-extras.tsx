/** What few answers show, in a file of its own: the limits that the response told about, and the other errors of the paste. */
export { LimitList } from './limit-list';
export { OtherErrors } from './other-errors';
