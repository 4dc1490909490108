// Shows what others have written meanwhile, as soon as it does not disturb: the page is asked for anew, with the
// rights of its reader, and only what lies in <main> takes the place of what was there. Without it nothing is missing:
// a page is new whenever it is opened.
const link = document.querySelector("link[type='text/event-stream']");
const news = document.getElementById("news");

// What one has begun to write, choose or play stays as it is.
function isBusy(main) {
  const active = document.activeElement;
  if (active && main.contains(active) && active.matches("input, textarea, select")) return true;
  if ([...main.querySelectorAll("audio, video")].some((medium) => !medium.paused)) return true;
  return [...main.querySelectorAll("input, textarea, option")].some((field) => {
    if (field.type === "hidden") return false;
    if (field instanceof HTMLOptionElement) return field.selected !== field.defaultSelected && field.index > 0;
    if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
    return field.value !== field.defaultValue;
  });
}

// What a page says, apart from the seals of its forms, which are new each time.
function words(main) {
  const copy = main.cloneNode(true);
  for (const seal of copy.querySelectorAll("input[name=seal]")) seal.remove();
  for (const details of copy.querySelectorAll("details")) details.removeAttribute("open");
  return copy.innerHTML;
}

// How an element is found again in a page that was made anew.
function mark(element) {
  if (element.id) return `#${CSS.escape(element.id)}`;
  const named = ["href", "name", "value", "action"].filter((name) => element.hasAttribute(name));
  const name = element.localName + named.map((name) => `[${name}="${CSS.escape(element.getAttribute(name))}"]`).join("");
  return named.length ? name : null;
}

function exchange(old, fresh) {
  const active = old.contains(document.activeElement) ? document.activeElement : null;
  const place = active && mark(active);
  const open = [...old.querySelectorAll("details[open] > summary")].map((summary) => summary.textContent);
  const [left, top] = [window.scrollX, window.scrollY];
  const main = document.importNode(fresh, true);
  for (const summary of main.querySelectorAll("summary")) {
    if (open.includes(summary.textContent)) summary.parentElement.open = true;
  }
  for (const field of main.querySelectorAll("[autofocus]")) field.removeAttribute("autofocus");
  old.replaceWith(main);
  if (active) ((place && main.querySelector(place)) || main).focus({ preventScroll: true });
  window.scrollTo({ left, top, behavior: "instant" });
  return main;
}

function begin() {
  let main = document.querySelector("main");
  let shown = words(main);
  let isDue = false;
  let isAsking = false;
  let timer = 0;
  let source = null;

  // Many pages hear of one change: not all of them ask in the same moment, and many changes are asked for once.
  function later() {
    isDue = true;
    clearTimeout(timer);
    timer = setTimeout(look, 300 + Math.random() * 500);
  }

  function look() {
    if (!isDue || isAsking || document.hidden) return;
    if (isBusy(main)) {
      news.textContent = link.dataset.waiting;
      return;
    }
    isDue = false;
    isAsking = true;
    const request = new XMLHttpRequest();
    request.open("GET", location.href);
    request.setRequestHeader("Samspel-Refresh", "1");
    request.responseType = "document";
    request.onload = () => {
      const fresh = request.status === 200 && request.responseURL === location.href.split("#")[0]
        ? request.responseXML?.querySelector("main") : null;
      if (!fresh || words(fresh) === shown) return;
      if (isBusy(main)) {
        isDue = true;
        news.textContent = link.dataset.waiting;
        return;
      }
      shown = words(fresh);
      main = exchange(main, fresh);
      news.textContent = link.dataset.changed;
    };
    request.onloadend = () => {
      isAsking = false;
      if (isDue && !isBusy(main)) later();
    };
    request.send();
  }

  // Nothing is listened to behind another page: coming back looks anew.
  function listen() {
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (!source) {
      let isFirst = !isDue;
      source = new EventSource(link.href);
      source.addEventListener("again", () => {
        if (!isFirst) later();
        isFirst = false;
      });
      source.addEventListener("changed", later);
    }
  }

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) isDue = true;
    listen();
  });
  document.addEventListener("focusout", () => setTimeout(look, 0));
  listen();
}

if (link && news && window.EventSource) begin();
