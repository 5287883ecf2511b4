// Suggestions while typing, as an ARIA combobox with a list. Without this script the search works just the same.
const PAUSE = 60; // milliseconds without a key before the server is asked

/** The words for a class of things stand in the navigation, in the reader's language. */
function nameOf(what) {
  const entry = document.querySelector(`.masthead nav a[href$="browse/${what}"]`);
  return entry ? entry.textContent : "";
}

function combobox(input) {
  const list = document.createElement("ul");
  list.id = input.id + "-suggestions";
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels[0].textContent);
  list.hidden = true;
  input.parentElement.append(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  let chosen = -1;
  let asked = "";
  let timer = 0;

  function choose(index) {
    chosen = index;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    if (index < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", list.children[index].id);
  }

  function show(suggestions) {
    list.replaceChildren(...suggestions.map((suggestion, i) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${i}`;
      option.dataset.href = suggestion.href;
      option.setAttribute("role", "option");
      const what = document.createElement("span");
      what.textContent = nameOf(suggestion.what);
      option.append(suggestion.label, " ", what);
      return option;
    }));
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    choose(-1);
  }

  async function ask() {
    const words = input.value.trim();
    if (words === asked) return;
    asked = words;
    if (words === "") return show([]);
    const address = new URL(input.dataset.suggestions, location.href);
    address.searchParams.set("q", words);
    const answer = await fetch(address);
    const suggestions = answer.ok ? await answer.json() : [];
    // A slower answer to an earlier word must not replace the later one.
    if (words === asked) show(suggestions);
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    const last = list.children.length - 1;
    if (list.hidden) return;
    if (event.key === "ArrowDown") choose(chosen < last ? chosen + 1 : -1);
    else if (event.key === "ArrowUp") choose(chosen < 0 ? last : chosen - 1);
    else if (event.key === "Escape") show([]);
    else if (event.key === "Enter" && chosen >= 0) location.assign(list.children[chosen].dataset.href);
    else return;
    event.preventDefault();
  });
  input.addEventListener("blur", () => show([]));
  // Before the input loses the focus and the list goes.
  list.addEventListener("pointerdown", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) location.assign(option.dataset.href);
    event.preventDefault();
  });
}

document.querySelectorAll("input[data-suggestions]").forEach(combobox);
