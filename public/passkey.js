// Passkeys: asks an authenticator for what the form says, puts its answer into the form, sends it. Nothing else leaves the page.
(() => {
  const form = document.querySelector('form[data-passkey]')
  if (!form || !window.PublicKeyCredential) return
  const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  const wanted = JSON.parse(form.dataset.passkey)
  const options = { ...wanted, challenge: bytes(wanted.challenge) }
  if (wanted.user) options.user = { ...wanted.user, id: bytes(wanted.user.id) }
  if (wanted.excludeCredentials) options.excludeCredentials = wanted.excludeCredentials.map((one) => ({ ...one, id: bytes(one.id) }))
  const written = ({ id, rawId, type, response }) => {
    const answer = { clientDataJSON: text(response.clientDataJSON) }
    for (const part of ['attestationObject', 'authenticatorData', 'signature', 'userHandle'])
      if (response[part] && (part !== 'authenticatorData' || response.signature)) answer[part] = text(response[part])
    if (response.getTransports) answer.transports = response.getTransports()
    return JSON.stringify({ id, rawId: text(rawId), type, response: answer })
  }
  const said = form.querySelector('[data-failed]')
  form.hidden = false
  form.addEventListener('submit', async (event) => {
    const place = form.elements.credential
    if (place.value) return
    event.preventDefault()
    said.hidden = true
    try {
      const made = await (wanted.user ? navigator.credentials.create({ publicKey: options }) : navigator.credentials.get({ publicKey: options }))
      place.value = written(made)
      form.requestSubmit(event.submitter)
    } catch {
      said.hidden = false
    }
  })
  // Back from the next page: an answer opens once.
  addEventListener('pageshow', () => { form.elements.credential.value = '' })
})()
