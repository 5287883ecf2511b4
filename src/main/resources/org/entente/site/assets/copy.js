// Puts the words of an element on the clipboard. Without this script the buttons are not there.
for (const button of document.querySelectorAll("button[data-copies]")) {
  const label = button.textContent;
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent.trim());
    button.textContent = button.dataset.done;
    button.dataset.copied = "";
    button.addEventListener("blur", () => {
      button.textContent = label;
      delete button.dataset.copied;
    }, { once: true });
  });
}
