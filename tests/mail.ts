import { createServer, type Socket } from 'node:net'
import { once } from 'node:events'

/** A mail server that keeps what it gets. `refuse` makes it say no to every recipient. */
export async function mailServer() {
  const letters: string[] = []
  const state = { refuse: false }
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket)).on('error', () => {})
    let letter: string | undefined
    socket.write('220 test\r\n')
    let rest = ''
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString('utf8')).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (letter !== undefined && line !== '.') letter += `${line}\n`
        else if (letter !== undefined) {
          letters.push(letter)
          letter = undefined
          socket.write('250 kept\r\n')
        } else if (line.startsWith('DATA')) {
          letter = ''
          socket.write('354 go on\r\n')
        } else if (line.startsWith('QUIT')) socket.end('221 bye\r\n')
        else socket.write(state.refuse && line.startsWith('RCPT') ? '550 no such box\r\n' : '250 yes\r\n')
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return {
    letters, state, url: `smtp://127.0.0.1:${address.port}?ignoreTLS=true`,
    close: async () => {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
