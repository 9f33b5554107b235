// One page that follows the platform's log. Everything shown is derived from it.

const world = await (await fetch('/api/world' + location.search)).json()
const words = world.words
const find = id => document.getElementById(id)
const state = {
  chats: new Map(), topics: new Map(), person: 'ana', group: world.groups[0].id, topic: '', staff: 'kaya', replyTo: null, waiting: new Set(),
}
const claimants = world.people.filter(one => !one.staff)
const staff = world.people.filter(one => one.staff)
const isGroup = id => world.groups.some(one => one.id === id)
const general = group => `${group}|`
const names = new Map(world.people.map(one => [one.id, one.name]))

const make = (tag, values = {}, ...children) => {
  const made = Object.assign(document.createElement(tag), values)
  made.append(...children)
  return made
}
const post = (path, body) => fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
const chat = id => state.chats.get(id) ?? state.chats.set(id, new Map()).get(id)
const time = text => new Date(text).toLocaleTimeString(world.language.slice(0, 2), { hour: '2-digit', minute: '2-digit', timeZone: world.zone })

// What happened → what stands there

const happen = {
  message: (entry, id) => {
    chat(entry.chat).set(id, { ...entry, id })
    if (entry.sender === 'bot') state.waiting.delete(entry.chat)
    const key = entry.thread ?? general(entry.chat)
    const topic = state.topics.get(key)
    if (isGroup(entry.chat) && topic && key !== state.topic && entry.sender === 'bot') topic.unread++
  },
  edit: entry => {
    const message = chat(entry.chat).get(entry.id)
    if (message) Object.assign(message, { text: entry.text, edited: true }, entry.buttons ? { buttons: entry.buttons } : {})
  },
  delete: entry => chat(entry.chat).delete(entry.id),
  reaction: entry => { const message = chat(entry.chat).get(entry.id); if (message) message.mark = entry.mark },
  delivered: entry => { const message = chat(entry.chat).get(entry.id); if (message) message.delivered = true },
  topic: (entry, id) => state.topics.set(id, { title: entry.title, unread: 0, group: entry.chat }),
  rename: entry => { const topic = state.topics.get(entry.thread); if (topic) topic.title = entry.title },
  drop: entry => {
    state.topics.delete(entry.thread)
    for (const [id, message] of chat(entry.chat)) if (message.thread === entry.thread) chat(entry.chat).delete(id)
    if (state.topic === entry.thread) state.topic = general(entry.chat)
  },
  clock: () => {},
}
for (const one of world.groups) state.topics.set(general(one.id), { title: words.general, unread: 0, group: one.id })
state.topic = general(state.group)

// Drawing

const button = (message, actor) => ([kind, label, data]) => {
  if (kind === 'link' || kind === 'webapp') return make('a', { className: 'button', href: data, target: '_blank', rel: 'noopener', textContent: label })
  return make('button', {
    type: 'button', textContent: label, dir: 'auto',
    onclick: () => {
      if (!actor.staff) wait(message.chat)
      kind === 'contact' ? post('/api/contact', { actor: actor.id, chat: message.chat })
        : post('/api/tap', { actor: actor.id, chat: message.chat, message: message.id, data })
    },
  })
}

const file = one => {
  const url = `/api/files/${one.id}`
  if (one.kind === 'photo') return make('a', { href: url, target: '_blank' }, make('img', { src: url, alt: one.name, loading: 'lazy' }))
  return make('a', { href: url, target: '_blank', textContent: `📎 ${one.name} (${Math.ceil(one.size / 1000)} kB)` })
}

const draw = (message, actor) => {
  const mine = message.sender === actor.id
  const shown = make('article', { className: 'message' + (mine ? ' mine' : '') })
  shown.dataset.id = message.id
  const bubble = make('div', { className: 'bubble', dir: 'auto' })
  if (isGroup(message.chat)) bubble.append(make('div', { className: 'who', textContent: message.sender === 'bot' ? 'Jobcenter-Bot' : names.get(message.sender) }))
  const quoted = message.reply_to && chat(message.chat).get(message.reply_to)
  if (quoted) bubble.append(make('div', { className: 'meta', textContent: `↪ ${quoted.text.slice(0, 60)}` }))
  if (message.file) bubble.append(file(message.file))
  if (message.text) bubble.append(message.text)
  shown.append(bubble)
  const meta = make('div', { className: 'meta' }, time(message.at))
  if (message.edited) meta.append(make('span', { textContent: words.edited }))
  if (message.silent) meta.append(make('span', { textContent: '🔕', title: words.silent }))
  if (message.mark) meta.append(make('span', { className: 'mark', textContent: message.mark }))
  if (message.sender !== 'bot') {
    const ticks = message.delivered ? '✓✓' : '✓'
    meta.append(make('span', { textContent: ticks, title: message.delivered ? words.delivered : words.stored }))
  }
  if (mine && message.text) meta.append(make('button', { type: 'button', textContent: words.edit, onclick: () => edit(message, actor) }))
  if (mine) meta.append(make('button', { type: 'button', textContent: words.delete, onclick: () => post('/api/delete', { actor: actor.id, chat: message.chat, message: message.id }) }))
  if (isGroup(message.chat) && !mine) meta.append(make('button', { type: 'button', textContent: '↩', title: words.back, onclick: () => { state.replyTo = message.id; deskInput.focus() } }))
  shown.append(meta)
  if (message.buttons?.length) {
    shown.append(make('div', { className: 'rows' }, ...message.buttons.map(row => make('div', { className: 'row' }, ...row.map(button(message, actor))))))
  }
  return shown
}

const edit = (message, actor) => {
  const text = prompt(words.edit, message.text)
  if (text) post('/api/edit', { actor: actor.id, chat: message.chat, message: message.id, text })
}

const fill = (log, messages, actor) => {
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80
  const focused = document.activeElement?.closest?.('.message')?.dataset.id
  log.replaceChildren(...messages.map(message => draw(message, actor)))
  if (atEnd || !log.dataset.drawn) log.scrollTop = log.scrollHeight
  log.dataset.drawn = '1'
  if (focused) log.querySelector(`[data-id="${focused}"] .rows button`)?.focus({ preventScroll: true })
}

// Made once: a tab that is drawn anew under somebody's finger would lose the tap.
const tab = (label, act) => make('button', { type: 'button', role: 'tab', textContent: label, onclick: () => { act(); redraw() } })
const tabs = new Map(claimants.map(one => [one.id, tab(one.name, () => { state.person = one.id; find('phone-log').dataset.drawn = '' })]))
const groupTabs = new Map(world.groups.map(one => [one.id, tab(one.name, () => {
  state.group = one.id
  state.topic = general(one.id)
  find('desk-log').dataset.drawn = ''
})]))
find('people').append(...tabs.values())
find('groups').append(...groupTabs.values())
find('groups').hidden = world.groups.length < 2

let planned = false
const redraw = () => {
  if (planned) return
  planned = true
  setTimeout(() => { planned = false; show() }, 30)
}
const show = () => {
  const person = world.people.find(one => one.id === state.person)
  const writer = world.people.find(one => one.id === state.staff)
  for (const [id, tab] of tabs) tab.ariaSelected = String(id === state.person)
  find('save').href = `/api/test/${state.person}`
  fill(find('phone-log'), [...chat(state.person).values()], person)
  find('phone-typing').hidden = !state.waiting.has(state.person)
  for (const [id, tab] of groupTabs) tab.ariaSelected = String(id === state.group)
  find('topics').replaceChildren(...[...state.topics].filter(([, topic]) => topic.group === state.group).map(([id, topic]) => make('button', {
    type: 'button', role: 'tab', ariaSelected: String(id === state.topic),
    onclick: () => { state.topic = id; topic.unread = 0; find('desk-log').dataset.drawn = ''; redraw() },
  }, make('span', { textContent: topic.title }), ...(topic.unread ? [make('span', { className: 'new', textContent: topic.unread })] : []))))
  find('topic-title').textContent = state.topics.get(state.topic)?.title ?? ''
  fill(find('desk-log'), [...chat(state.group).values()].filter(one => (one.thread ?? general(state.group)) === state.topic), writer)
}

const wait = id => {
  state.waiting.add(id)
  redraw()
  setTimeout(() => { state.waiting.delete(id); redraw() }, 20000)
}

// Writing

const upload = async (files, who) => {
  if (!files.length) return
  const form = new FormData()
  for (const [name, value] of Object.entries(who())) if (value) form.append(name, value)
  for (const one of files) form.append('files', one, one.name)
  if (!who().staff) wait(who().chat)
  await fetch('/api/upload', { method: 'POST', body: form })
}

const composer = (form, who, hint) => {
  const input = make('textarea', { rows: 1, placeholder: hint, maxLength: 4096, ariaLabel: hint, dir: 'auto' })
  const pick = (label, values) => {
    const picker = make('input', { type: 'file', ariaLabel: label, title: label, ...values })
    picker.onchange = () => { upload([...picker.files], who); picker.value = '' }
    return picker
  }
  const attach = make('span', { className: 'button' }, '📎', pick(words.attach, { multiple: true, className: 'pick' }))
  const shot = pick(words.camera, { accept: 'image/*' })
  shot.setAttribute('capture', 'environment')
  const camera = make('span', { className: 'button' }, '📷', shot)
  form.append(attach, camera, input, make('button', { type: 'submit', textContent: '➤', title: words.send, ariaLabel: words.send }))
  form.onsubmit = event => {
    event.preventDefault()
    const text = input.value.trim()
    if (!text) return
    const values = who()
    post('/api/say', { ...values, text, reply_to: isGroup(values.chat) ? state.replyTo : null })
    if (!isGroup(values.chat)) wait(values.chat)
    state.replyTo = null
    input.value = ''
  }
  input.onkeydown = event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); form.requestSubmit() }
  }
  const pane = form.closest('.pane')
  pane.dataset.drop = words.drop
  pane.ondragover = event => { event.preventDefault(); pane.classList.add('dropping') }
  pane.ondragleave = event => { if (!pane.contains(event.relatedTarget)) pane.classList.remove('dropping') }
  pane.ondrop = event => { event.preventDefault(); pane.classList.remove('dropping'); upload([...event.dataTransfer.files], who) }
  return input
}
composer(find('phone-form'), () => ({ actor: state.person, chat: state.person }), words.write)
const deskInput = composer(find('desk-form'), () => ({ actor: state.staff, chat: state.group, thread: state.topic === general(state.group) ? null : state.topic }), words.internal)

// The frame

document.documentElement.lang = world.language.slice(0, 2)
document.documentElement.dir = world.rtl.includes(world.language) ? 'rtl' : 'ltr'
document.title = find('title').textContent = words.title
find('desk-title').textContent = words.desk
find('phone-typing').textContent = words.typing
find('offline').textContent = words.connection
find('save').textContent = '💾'
find('save').title = find('save').ariaLabel = words.save_test
find('save').className = 'button'
find('staff-label').firstElementChild.textContent = words.staff
find('staff').append(...staff.map(one => make('option', { value: one.id, textContent: one.name })))
find('staff').onchange = event => { state.staff = event.target.value; redraw() }
find('people').ariaLabel = words.claimants
find('groups').ariaLabel = words.desk
find('topics').ariaLabel = words.topics
find('language').ariaLabel = words.language
find('language').append(...world.languages.map(one => make('option', { value: one.tag, textContent: one.name, selected: one.tag === world.language })))
find('language').onchange = event => { location.search = `?language=${event.target.value}` }
const turnTo = place => {
  document.body.dataset.place = place
  for (const button of find('places').children) button.ariaPressed = String(button.value === place)
}
for (const [place, label] of [['phone', words.claimants], ['desk', words.desk]]) {
  find('places').append(make('button', { type: 'button', value: place, textContent: label, onclick: () => turnTo(place) }))
}
turnTo('phone')

let now = new Date(world.now)
const hands = () => {
  find('now').textContent = now.toLocaleString(world.language.slice(0, 2), { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: world.zone })
}
find('clock').ariaLabel = words.clock
const forward = async to => {
  const buttons = find('clock').querySelectorAll('button')
  for (const one of buttons) one.disabled = true
  try {
    const moved = await post('/api/clock', to)
    if (moved.ok) now = new Date((await moved.json()).now)
  } finally {
    for (const one of buttons) one.disabled = false
    hands()
  }
}
for (const [label, to] of [[words.minutes, { seconds: 600 }], [words.hour, { seconds: 3600 }], [words.evening, { hour: 18 }], [words.day, { hour: 8, days: 1 }]]) {
  find('clock').append(make('button', { type: 'button', textContent: label, onclick: () => forward(to) }))
}
setInterval(() => { now = new Date(now.getTime() + 1000); hands() }, 1000)
hands()

const events = new EventSource('/api/log')
events.onmessage = event => {
  const entry = JSON.parse(event.data)
  happen[entry.type]?.(entry, event.lastEventId)
  redraw()
}
events.addEventListener('now', event => { now = new Date(JSON.parse(event.data)); hands() })
events.onopen = () => { find('offline').hidden = true }
events.onerror = () => { find('offline').hidden = false }
show()
