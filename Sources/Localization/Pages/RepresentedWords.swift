/// The first page of a representative, a relative or a guide: for whom they are here, and what they may read.
package struct RepresentedWords: Sentences {
  package let nobody, week: String
  package let nothingShown: @Sendable (_ name: String) -> String
  package let onlyThis: String
}

extension RepresentedWords {
  package static let swedish = RepresentedWords(
    nobody: "Du är inte kopplad till någon person här just nu.", week: "Veckan",
    nothingShown: { "\($0) visar inget för dig just nu." },
    onlyThis: "Du ser det du har rätt att läsa och det som personen själv visar.")

  package static let swedishEasy = RepresentedWords(
    nobody: "Du är inte med hos någon här nu.", week: "Veckan", nothingShown: { "\($0) visar inget för dig nu." },
    onlyThis: "Du ser det som personen visar. Du ser också det du får läsa.")

  package static let english = RepresentedWords(
    nobody: "You are not connected to anybody here at present.", week: "The week",
    nothingShown: { "\($0) is not showing you anything at present." },
    onlyThis: "You see what you have the right to read and what the person shows.")

  package static let englishEasy = RepresentedWords(
    nobody: "You are not with anybody here now.", week: "The week", nothingShown: { "\($0) shows you nothing now." },
    onlyThis: "You see what the person shows and what you may see.")
}
