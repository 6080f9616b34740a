// Signs in as one of the sample people, where the page offers it.
import { currentSession, signIn, signOut } from "./session.js";

export function startSignIn(words) {
  const choice = document.querySelector("#sign-in");
  if (!choice) return;
  const told = document.querySelector("#signed-in");
  choice.value = currentSession()?.as ?? "";
  tell(choice, told, words);
  choice.addEventListener("change", async () => {
    try {
      if (choice.value === "") signOut();
      else await signIn(choice.value);
    } catch {
      signOut();
      choice.value = "";
    }
    tell(choice, told, words);
  });
}

function tell(choice, told, words) {
  const name = choice.selectedOptions[0]?.textContent ?? "";
  told.textContent = choice.value === "" ? words.signedOut : words.signedIn.replace("{name}", name);
}
