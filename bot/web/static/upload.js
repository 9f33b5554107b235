/* The office's own upload page. Files go in pieces (tus.io 1.0) and go on after a broken connection. */
"use strict";

(function () {
  const signed = new URLSearchParams(location.hash.slice(1)).get("tgWebAppData");
  if (document.getElementById("app")) {
    fetch("/u/app", { method: "POST", body: signed || "" }).then((answer) => {
      if (answer.ok) location.replace("/u");
      else document.querySelector("main").textContent = "⛔";
    });
    return;
  }

  const root = document.getElementById("upload");
  if (!root) return;
  const words = JSON.parse(root.dataset.words);
  const list = document.getElementById("pages");
  const send = document.getElementById("send");
  const kind = document.getElementById("kind");
  const status = document.getElementById("status");
  const FIRST = 128 * 1024, MOST = 2 * 1024 * 1024, SLOWEST = 8000, FASTEST = 2000;
  const LONG_SIDE = 2600, WORTH_IT = 900 * 1024;
  const pages = [];
  let busy = false, over = false, piece = FIRST;

  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const online = () => new Promise((done) => {
    if (navigator.onLine !== false) return done();
    window.addEventListener("online", done, { once: true });
  });

  function element(tag, text, attributes) {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    for (const name in attributes || {}) made.setAttribute(name, attributes[name]);
    return made;
  }

  /* Pages on the screen */

  function show(page) {
    const item = element("li", "", { tabindex: "-1" });
    const grip = element("span", "⠿", { class: "grip", "aria-hidden": "true", title: words.move });
    page.picture = page.preview ? element("img", "", { src: page.preview, alt: "" }) : element("span", "📄", { class: "sheet" });
    page.title = element("b");
    page.note = element("p", "", { class: "note" });
    page.bar = element("progress", "", { max: "1", value: "0" });
    const buttons = element("div", "", { class: "row" });
    const acts = [["↑", words.up, () => move(page, -1)], ["↓", words.down, () => move(page, 1)],
      ["⟳", words.turn, () => turn(page)], ["✕", words.remove, () => remove(page)]];
    for (const [sign, label, act] of acts) {
      const button = element("button", sign, { type: "button", "aria-label": label, title: label });
      button.addEventListener("click", act);
      buttons.append(button);
    }
    const middle = element("div", "", { class: "middle" });
    middle.append(page.title, page.note, page.bar, buttons);
    item.append(grip, page.picture, middle);
    page.item = item;
    dragged(page, grip);
    list.append(item);
  }

  function paint() {
    pages.forEach((page, number) => {
      page.title.textContent = words.page.replace("#", number + 1);
      page.picture.style.transform = "rotate(" + (page.turned + page.turn) + "deg)";
      const says = { sending: words.sending, paused: words.paused, checking: words.checking, kept: words.there, refused: words.refused, waiting: words.waiting };
      page.note.textContent = [says[page.state], ...(page.notes || [])].filter(Boolean).join(" ");
      page.item.className = page.notes && page.notes.length ? page.state + " hint" : page.state;
      page.bar.hidden = page.state !== "sending" && page.state !== "paused" && page.state !== "waiting";
      page.bar.value = page.size ? page.sent / page.size : 0;
    });
    const good = pages.filter((page) => page.state === "kept").length;
    const open = pages.some((page) => ["waiting", "sending", "paused", "checking"].includes(page.state));
    send.disabled = over || busy || open || !good || !kind.value;
  }

  function move(page, by) {
    const at = pages.indexOf(page), to = at + by;
    if (to < 0 || to >= pages.length) return;
    const other = pages[to];
    pages.splice(to, 0, pages.splice(at, 1)[0]);
    if (by < 0) page.item.after(other.item); // what is being dragged stays where it is in the document
    else page.item.before(other.item);
    paint();
  }

  function turn(page) { page.turn = (page.turn + 90) % 360; paint(); }

  function remove(page) {
    page.gone = true;
    pages.splice(pages.indexOf(page), 1);
    page.item.remove();
    forget(page);
    if (page.id) fetch("/u/pages/" + page.id, { method: "DELETE" });
    else if (page.url && page.state !== "sending") tus("DELETE", page.url); // what is on its way follows in transfer
    paint();
  }

  function dragged(page, grip) {
    grip.addEventListener("pointerdown", (down) => {
      down.preventDefault();
      grip.setPointerCapture(down.pointerId);
      page.item.classList.add("dragged");
      const moved = (event) => {
        const at = pages.indexOf(page);
        const box = page.item.getBoundingClientRect();
        if (event.clientY < box.top - 8) move(page, -1);
        else if (event.clientY > box.bottom + 8 && at < pages.length - 1) move(page, 1);
      };
      const up = () => {
        grip.removeEventListener("pointermove", moved);
        page.item.classList.remove("dragged");
      };
      grip.addEventListener("pointermove", moved);
      grip.addEventListener("pointerup", up, { once: true });
      grip.addEventListener("pointercancel", up, { once: true });
    });
  }

  /* Sending: one file after the other, in pieces that fit the line */

  async function smaller(file) {
    // A photo of twelve megapixels says no more than this and costs four times the data.
    if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size < WORTH_IT || !window.createImageBitmap) return file;
    try {
      const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
      const scale = Math.min(1, LONG_SIDE / Math.max(picture.width, picture.height));
      const canvas = element("canvas");
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
      picture.close();
      const made = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
      return made && made.size < file.size ? made : file;
    } catch (error) { return file; }
  }

  const mark = (file) => "upload:" + [file.name, file.size, file.lastModified].join(":");
  const remembered = (page) => { try { return localStorage.getItem(page.mark); } catch (error) { return null; } };
  const remember = (page) => { try { localStorage.setItem(page.mark, page.url); } catch (error) { /* private mode */ } };
  const forget = (page) => { try { localStorage.removeItem(page.mark); } catch (error) { /* private mode */ } };

  function tus(method, url, headers, body) {
    return fetch(url, { method, headers: Object.assign({ "Tus-Resumable": "1.0.0" }, headers), body });
  }

  async function offset(page) {
    const answer = await tus("HEAD", page.url);
    if (answer.status === 410) return null;
    if (!answer.ok || Number(answer.headers.get("Upload-Length")) !== page.body.size) return null;
    return Number(answer.headers.get("Upload-Offset"));
  }

  async function create(page) {
    const name = btoa(unescape(encodeURIComponent(page.name)));
    const answer = await tus("POST", "/u/files", { "Upload-Length": String(page.body.size), "Upload-Metadata": "filename " + name });
    if (answer.status === 410) { end(); throw new Error("over"); }
    if (answer.status === 413) { refuse(page, words.too_large); throw new Error("large"); }
    if (!answer.ok) throw new TypeError("again");
    page.url = answer.headers.get("Location");
    remember(page);
    return 0;
  }

  async function transfer(page) {
    let failures = 0, at = null;
    for (;;) {
      if (page.gone) {
        for (let tries = 0; page.url && tries < 5; tries++) {
          const answer = await tus("DELETE", page.url).catch(() => null);
          if (answer && answer.status !== 423) break;
          await wait(1000);
        }
        return;
      }
      try {
        if (at === null && page.url) at = await offset(page);
        if (at === null) at = await create(page);
        page.sent = at;
        page.state = "sending";
        paint();
        if (at >= page.body.size) {
          if (page.gone) continue;
          return;
        }
        const began = Date.now();
        const answer = await tus("PATCH", page.url, { "Upload-Offset": String(at), "Content-Type": "application/offset+octet-stream" }, page.body.slice(at, at + piece));
        if (answer.status === 409 || answer.status === 423) { await wait(500); at = null; continue; }
        if (answer.status === 410) { end(); return; }
        if (!answer.ok) throw new TypeError("again");
        at = Number(answer.headers.get("Upload-Offset"));
        failures = 0;
        const took = Date.now() - began;
        if (took < FASTEST) piece = Math.min(piece * 2, MOST);
        else if (took > SLOWEST) piece = Math.max(piece / 2, FIRST / 2);
      } catch (error) {
        if (!(error instanceof TypeError) || over) throw error;
        page.state = "paused";
        paint();
        await online();
        await wait(Math.min(1000 * 2 ** failures++, 30000));
        at = null;
        piece = FIRST;
      }
    }
  }

  function refuse(page, why) { page.state = "refused"; page.notes = [why]; paint(); }

  async function work() {
    if (busy) return;
    busy = true;
    for (;;) {
      const page = pages.find((one) => one.state === "waiting");
      if (!page || over) break;
      try {
        page.body = await smaller(page.file);
        page.size = page.body.size;
        page.url = remembered(page);
        await transfer(page);
        if (!page.gone && !over) { page.state = "checking"; forget(page); look(); }
        page.body = page.file = null;
      } catch (error) { if (page.state !== "refused") refuse(page, words.over); }
      paint();
    }
    busy = false;
    paint();
    look();
  }

  let looking = false;
  async function look() {
    if (looking) return;
    looking = true;
    while (!over && pages.some((page) => page.state === "checking")) {
      try {
        const answer = await fetch("/u/state");
        if (answer.status === 410) { end(); break; }
        for (const one of await answer.json()) {
          const page = pages.find((known) => known.id === one.id || (known.url && known.url.endsWith(one.upload)));
          if (page) Object.assign(page, { id: one.id, state: one.state, notes: one.notes, turned: one.turned });
        }
      } catch (error) { /* the line is broken: asked again */ }
      paint();
      await wait(900);
    }
    looking = false;
  }

  function add(files) {
    for (const file of files) {
      const page = { file, name: file.name || "", mark: mark(file), size: file.size, sent: 0, turned: 0, turn: 0, state: "waiting", notes: [] };
      if (/^image\/(jpeg|png|webp)$/.test(file.type)) page.preview = URL.createObjectURL(file);
      pages.push(page);
      show(page);
      if (file.size > Number(words.max)) refuse(page, words.too_large);
    }
    paint();
    work();
  }

  function end() {
    over = true;
    status.textContent = words.over;
    paint();
  }

  for (const id of ["camera", "files"]) {
    const input = document.getElementById(id);
    input.addEventListener("change", () => { add(Array.from(input.files)); input.value = ""; });
  }

  kind.addEventListener("change", paint);

  send.addEventListener("click", async () => {
    busy = true;
    paint();
    const kept = pages.filter((page) => page.state === "kept").map((page) => ({ id: page.id, turn: page.turn }));
    try {
      const answer = await fetch("/u/done", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ pages: kept, kind: kind.value }),
      });
      if (answer.status === 410) return end();
      const said = await answer.json();
      if (!answer.ok) status.textContent = said.refused || words.not_ready;
      else {
        pages.splice(0).forEach((page) => page.item.remove());
        kind.value = "";
        status.className = "sent";
        status.textContent = "✅ " + words.sent_number.replace("#", said.number) + (said.chat ? " " + words.to_chat : "") + " " + words.another;
        status.scrollIntoView();
      }
    } catch (error) { status.textContent = words.again; }
    finally { busy = false; paint(); }
  });

  /* What was there before the page was loaded again */
  fetch("/u/state").then((answer) => answer.ok ? answer.json() : []).then((found) => {
    for (const one of found) {
      const page = { id: one.id, name: "", mark: "", size: 1, sent: 1, turned: 0, turn: 0, state: one.state, notes: one.notes };
      pages.push(page);
      show(page);
    }
    paint();
    look();
  });
})();
