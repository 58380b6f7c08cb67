/** The floor: node:http with the same bytes and headers and nothing else. */
import { createServer } from 'node:http';

const { headers, body, port } = await new Promise((resolve) => process.once('message', resolve));
const bytes = Buffer.from(body, 'base64');
createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(bytes);
}).listen(port, '127.0.0.1', () => process.send({ ready: true }));
process.on('disconnect', () => process.exit(0));
