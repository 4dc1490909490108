/// What can be chosen in an area of life, and finding a symbol for it.
package struct OptionWords: Sentences {
  package let title: String
  package let titleOf: @Sendable (_ area: String) -> String
  package let intro, none, new, what, whatHint, photo, photoHint, remove, removeWhich: String
  // The finder.
  package let find, findHint, findButton, symbol, noSymbol: String
  package let nothingFound: @Sendable (_ query: String) -> String
}

extension OptionWords {
  package static let swedish = OptionWords(
    title: "Val med bilder", titleOf: { "Att välja på: \($0)" },
    intro: "De här valen visas när någon ska välja. ”Något annat” och ”inte nu” finns alltid också.",
    none: "Inga val är inlagda än. Det som har valts förut visas ändå.", new: "Lägg till ett val", what: "Vad?",
    whatHint: "Ett eller ett par ord.", photo: "Eget foto",
    photoHint:
      "Ett foto av just den saken är ofta lättast att känna igen. Välj det sist: det följer inte med när du söker.",
    remove: "Ta bort valet", removeWhich: "Vilket val ska bort?", find: "Sök en bild",
    findHint: "Skriv ett ord, till exempel kaffe. Lämnar du det tomt söker vi på det du har skrivit ovanför.",
    findButton: "Sök bild", symbol: "Bild", noSymbol: "Ingen bild",
    nothingFound: { "Ingen bild för ”\($0)”. Pröva ett annat ord." })

  package static let swedishEasy = OptionWords(
    title: "Val med bilder", titleOf: { "Att välja på: \($0)" }, intro: "Det här kan du välja på.",
    none: "Här finns inga val än.", new: "Ett nytt val", what: "Vad?", whatHint: "Skriv ett ord.",
    photo: "Ditt foto", photoHint: "Välj fotot sist.", remove: "Ta bort", removeWhich: "Vad ska bort?",
    find: "Sök en bild", findHint: "Skriv ett ord.", findButton: "Sök bild", symbol: "Bild", noSymbol: "Ingen bild",
    nothingFound: { "Det finns ingen bild för ”\($0)”. Skriv ett annat ord." })

  package static let english = OptionWords(
    title: "Choices with pictures", titleOf: { "To choose from: \($0)" },
    intro:
      "These choices are shown when somebody is going to choose. “Something else” and “not now” are always there too.",
    none: "There are no choices yet. What was chosen before is shown all the same.", new: "Add a choice", what: "What?",
    whatHint: "A word or two.", photo: "Own photo",
    photoHint:
      "A photo of the very thing is often easiest to recognise. Choose it last: it is not sent when you search.",
    remove: "Remove the choice", removeWhich: "Which choice should be removed?", find: "Find a picture",
    findHint: "Write a word, such as coffee. If you leave it empty, we search for what you wrote above.",
    findButton: "Find picture", symbol: "Picture", noSymbol: "No picture",
    nothingFound: { "No picture for “\($0)”. Try another word." })

  package static let englishEasy = OptionWords(
    title: "Choices with pictures", titleOf: { "To choose from: \($0)" }, intro: "You can choose from these.",
    none: "There are no choices yet.", new: "A new choice", what: "What?", whatHint: "Write a word.",
    photo: "Your photo", photoHint: "Choose the photo last.", remove: "Remove", removeWhich: "What should be removed?",
    find: "Find a picture", findHint: "Write a word.", findButton: "Find picture", symbol: "Picture",
    noSymbol: "No picture", nothingFound: { "There is no picture for “\($0)”. Write another word." })
}
