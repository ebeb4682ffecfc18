import type { Step } from '../stand-in/step';

/**
 * What a proxy between client and API answers by itself.
 * @param status HTTP status
 * @param reason its name
 * @returns a step with an HTML page as body
 */
export function htmlPage(status: number, reason: string): Step {
  const title = `${status} ${reason}`;
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
  return { status, body, contentType: 'text/html' };
}
