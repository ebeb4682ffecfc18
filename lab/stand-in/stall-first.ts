import { createServer, type Server } from 'node:net';

/**
 * A listener that says nothing on its first connection, as a network does that loses a client's packets, and hands the others to a server.
 * @param server gets every connection but the first
 * @returns the listener; it does not listen yet
 */
export function stallFirst(server: Server): Server {
  let isFirst = true;
  return createServer((socket) => {
    if (!isFirst) server.emit('connection', socket);
    isFirst = false;
  });
}
