// Suggestions while typing. Without this script the search works just the same.
const field = document.getElementById("find");
const list = document.getElementById("found");
const FEWEST_LETTERS = 3;
const MOST_SUGGESTIONS = 8;

let latest = "";

async function names(words) {
  const address = new URL(field.form.action);
  address.searchParams.set("q", words);
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return [...page.querySelectorAll("main .plainlist a")].map((link) => link.textContent);
}

field.addEventListener("input", async () => {
  const words = field.value.trim();
  if (words.length < FEWEST_LETTERS || words === latest) return;
  latest = words;
  const found = await names(words);
  // A slower answer to an earlier word must not replace the later one.
  if (words === latest) list.replaceChildren(...found.slice(0, MOST_SUGGESTIONS).map((name) => new Option(name)));
});
