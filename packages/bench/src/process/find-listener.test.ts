import { parseListeningInodes } from './find-listener'

const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:0BB8 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 111 1 0
   1: 0100007F:0BB8 0100007F:E0A2 01 00000000:00000000 00:00000000 00000000     0        0 222 1 0
   2: 00000000:0BB9 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 333 1 0
`

test('the listening socket of a port is told from its connections', () => {
  expect(parseListeningInodes(TABLE, 3000)).toEqual(['111'])
  expect(parseListeningInodes(TABLE, 3001)).toEqual(['333'])
  expect(parseListeningInodes(TABLE, 80)).toEqual([])
})
