// Colours and completion for the query in the form, which works without this script too. Nothing is asked of other
// hosts: the prefixes and terms on offer are those of this site.
const form = document.getElementById("editor");
const field = document.getElementById("query");
const { Yasqe } = window;

function offer(like, name, suggestions) {
  Yasqe.forkAutocompleter(like, { name, persistenceId: null, bulk: true, get: async () => suggestions }, false);
  return name;
}

const prefixes = form.dataset.prefixes.split("\n");
const terms = form.dataset.terms.split("\n");
Yasqe.defaults.autocompleters = [
  "variables",
  offer("prefixes", "prefixes-here", prefixes),
  offer("class", "classes-here", terms),
  offer("property", "properties-here", terms),
];

const place = document.createElement("div");
field.after(place);
field.hidden = true;
field.required = false;
const editor = new Yasqe(place, {
  value: field.value,
  persistenceId: null,
  showQueryButton: false,
  createShareableLink: null,
  resizeable: false,
  lineWrapping: true,
  viewportMargin: Infinity,
  // The tabulator key leaves the editor as it does any other field.
  extraKeys: { Tab: false, "Shift-Tab": false },
});
editor.getInputField().setAttribute("aria-label", form.querySelector("label").textContent);
if (Number(form.dataset.line) > 0) {
  editor.setCursor(Number(form.dataset.line) - 1, Number(form.dataset.column) - 1);
  editor.focus();
}
form.addEventListener("submit", () => {
  field.value = editor.getValue();
});
