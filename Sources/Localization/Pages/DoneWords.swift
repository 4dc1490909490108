/// What was just done, told at the top of the page that follows.
package struct DoneWords: Sentences {
  package let saved, noted, undone, asked, settled, changed: String

  package static let swedish = DoneWords(
    saved: "Sparat.", noted: "Stunden är sparad.", undone: "Ångrat. Det som stod finns kvar i historiken.",
    asked: "Frågan är skickad.", settled: "Klart.",
    changed: "Det ändrades medan du läste. Titta gärna igen.")

  package static let swedishEasy = DoneWords(
    saved: "Vi har sparat det.", noted: "Vi har sparat det.", undone: "Du har ångrat dig. Det är okej.",
    asked: "Vi har skickat din fråga.", settled: "Klart.",
    changed: "Det har ändrats. Titta en gång till.")

  package static let english = DoneWords(
    saved: "Saved.", noted: "The moment is saved.", undone: "Undone. What was written stays in the history.",
    asked: "The question has been sent.", settled: "Done.",
    changed: "It changed while you were reading. Please look again.")

  package static let englishEasy = DoneWords(
    saved: "We have saved it.", noted: "We have saved it.", undone: "You changed your mind. That is okay.",
    asked: "We have sent your question.", settled: "Done.",
    changed: "It has changed. Please look again.")
}
