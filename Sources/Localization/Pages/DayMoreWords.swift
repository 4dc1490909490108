/// One day of the person's, and what is done of what was to come.
package struct DayMoreWords: Sentences {
  package let wereHere, wasToCome, happened, nothingHappened, noNext: String
  package let previousDay, followingDay: String
  package let done, tapWhenDone, notDoneAfterAll, takeBack: String
  package let whichDay, whichDayHint: String
  /// A day as the name of the way to it.
}

extension DayMoreWords {
  package static let swedish = DayMoreWords(
    wereHere: "De här var här", wasToCome: "Det här var bestämt", happened: "Det här hände",
    nothingHappened: "Inget är sparat den här dagen.", noNext: "Inget var bestämt.", previousDay: "Dagen före",
    followingDay: "Dagen efter",
    done: "Klart", tapWhenDone: "Tryck när det är klart.", notDoneAfterAll: "Det var inte klart",
    takeBack: "Ta bort", whichDay: "Vilken dag?", whichDayHint: "Lämna tomt för i dag.")

  package static let swedishEasy = DayMoreWords(
    wereHere: "De var här", wasToCome: "Det var bestämt", happened: "Det hände", nothingHappened: "Inget här.",
    noNext: "Inget.",
    previousDay: "Dagen före", followingDay: "Dagen efter",
    done: "Klart", tapWhenDone: "Tryck när det är klart.", notDoneAfterAll: "Inte klart", takeBack: "Ta bort",
    whichDay: "Vilken dag?", whichDayHint: "Tomt är i dag.")

  package static let english = DayMoreWords(
    wereHere: "Who was here", wasToCome: "What was planned", happened: "What happened",
    nothingHappened: "Nothing has been saved for this day.", noNext: "Nothing was planned.",
    previousDay: "The day before", followingDay: "The day after",
    done: "Done", tapWhenDone: "Tap when it is done.", notDoneAfterAll: "It was not done",
    takeBack: "Remove", whichDay: "Which day?", whichDayHint: "Leave it empty for today.")

  package static let englishEasy = DayMoreWords(
    wereHere: "They were here", wasToCome: "It was planned", happened: "It happened", nothingHappened: "Nothing here.",
    noNext: "Nothing.",
    previousDay: "The day before", followingDay: "The day after",
    done: "Done", tapWhenDone: "Tap when it is done.", notDoneAfterAll: "Not done", takeBack: "Remove",
    whichDay: "Which day?", whichDayHint: "Empty is today.")
}
