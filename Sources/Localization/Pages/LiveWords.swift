/// What is said when somebody else has written meanwhile.
package struct LiveWords: Sentences {
  /// What is new is shown now; what is new waits until one has written.
  package let changed, waiting: String
}

extension LiveWords {
  package static let swedish = LiveWords(
    changed: "Det har kommit något nytt. Det syns här nu.",
    waiting: "Det har kommit något nytt. Det visas när du har skrivit klart.")
  package static let swedishEasy = LiveWords(
    changed: "Det finns något nytt här.", waiting: "Det finns något nytt. Gör klart det här först.")
  package static let english = LiveWords(
    changed: "There is something new. It is shown here now.",
    waiting: "There is something new. It is shown when you have finished writing.")
  package static let englishEasy = LiveWords(
    changed: "There is something new here.", waiting: "There is something new. Finish this first.")
}
