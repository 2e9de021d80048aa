// Checks a draw right here: fetches the sealed list, works out its seal, the ticket and everybody's chance again,
// and says what it found. Nothing is sent to anybody. The rule is that of org.alongside.sortition.Draw:
// h = SHA-256("alongside-sortition-1", a zero byte, the seal, the number); while h reaches the last whole multiple
// of the tickets it is hashed again; the ticket is h modulo the tickets, plus one.
// Without this script the page says how to do the same by command.

const part = document.querySelector('[data-check]')
const button = part.querySelector('button')
const told = part.querySelector('[role="status"]')
const { list, chances, seal, randomness, ticket, panel } = part.dataset

const bytesOf = hex => Uint8Array.from(hex.match(/../g), byte => parseInt(byte, 16))
const hexOf = bytes => [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
const sha256 = async bytes => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

async function ticketOf(sealBytes, number, tickets) {
  const label = new TextEncoder().encode('alongside-sortition-1\0')
  const many = BigInt(tickets)
  const even = (1n << 256n) / many * many
  let hash = await sha256(new Uint8Array([...label, ...sealBytes, ...number]))
  while (BigInt('0x' + hexOf(hash)) >= even) hash = await sha256(hash)
  return Number(BigInt('0x' + hexOf(hash)) % many) + 1
}

function read(text) {
  const lines = text.split('\n').map(line => line.split(' '))
  const tickets = lines.filter(([kind]) => kind === 't')
  const times = new Map(lines.filter(([kind]) => kind === 'person').map(([, id]) => [id, 0]))
  for (const [, , ...ids] of tickets) for (const id of ids) times.set(id, times.get(id) + 1)
  return { tickets, times, said: Number(lines.find(([kind]) => kind === 'tickets')[1]) }
}

// Rounding to tickets moves nobody by a whole ticket or more, unless the page says otherwise.
function chancesFit(rows, times, tickets, move) {
  const people = rows.trim().split(/\r?\n/).slice(1).map(row => row.split(','))
  return people.length > 0 &&
    people.every(([id, chance, count]) =>
      times.get(id) === Number(count) && Math.abs(Number(count) / tickets - Number(chance)) <= move + 1e-9)
}

function say(good, key) {
  const line = document.getElementById(good ? 'check-good' : 'check-bad').content.cloneNode(true)
  line.querySelector('[data-words]').textContent = part.dataset[key + (good ? 'Good' : 'Bad')]
  told.append(line)
}

async function check() {
  const answers = await Promise.all([fetch(list), fetch(chances)])
  if (!answers.every(answer => answer.ok)) throw new Error('no file')
  const bytes = new Uint8Array(await answers[0].arrayBuffer())
  const found = await sha256(bytes)
  const { tickets, times, said } = read(new TextDecoder().decode(bytes))
  const results = [['seal', hexOf(found) === seal]]
  results.push(['chances', tickets.length === said &&
    chancesFit(await answers[1].text(), times, said, Number(part.dataset.move))])
  if (randomness) {
    const read = await ticketOf(found, bytesOf(randomness), said)
    const named = tickets.find(([, number]) => Number(number) === read).slice(2).sort().join(' ')
    results.push(['ticket', read === Number(ticket)], ['panel', named === panel.split(' ').sort().join(' ')])
  }
  return results
}

part.querySelector('[data-start]').hidden = false
button.addEventListener('click', async () => {
  told.replaceChildren()
  try {
    for (const [key, good] of await check()) say(good, key)
  } catch {
    say(false, 'files')
  }
})
