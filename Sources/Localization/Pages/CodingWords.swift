/// Coding passages apart, how far coders agree, and what the group settles.
package struct CodingWords: Sentences {
  // A round.
  package internal(set) var roundTitle: @Sendable (_ number: Int) -> String
  package internal(set) var sealed, codersHere, done, youAreNotACoder, yourCodings, goOn, finish, finishText,
    finished: String
  package internal(set) var codedOf: @Sendable (_ count: Int, _ all: Int) -> String
  package internal(set) var close, closeText, closeAnyway, whyClose: String
  package internal(set) var notDone: @Sendable (_ names: String) -> String
  package internal(set) var closedEarly: @Sendable (_ names: String, _ why: String) -> String
  package internal(set) var whatNow: String
  package internal(set) var differences: @Sendable (_ open: Int, _ all: Int) -> String
  // One passage.
  package internal(set) var passage: @Sendable (_ number: Int, _ all: Int) -> String
  package internal(set) var left: @Sendable (_ count: Int) -> String
  package internal(set) var codes, codesHint, otherwise, nothingFits, nothingFitsNote, chooseOrNothing,
    bothChosen, note,
    noteHint: String
  package internal(set) var saveNext, saveStay, previous, next, progress: String
  // Agreement.
  package internal(set) var agreement, agreementText, alpha, interval, noInterval, ac1, same,
    found: String
  package internal(set) var headline: @Sendable (_ alpha: String) -> String
  package internal(set) var couldBe: @Sendable (_ low: String, _ high: String) -> String
  package internal(set) var shaky, rely, tentative, recode, chance: String
  package internal(set) var sameOf: @Sendable (_ percent: String) -> String
  package internal(set) var noPair, oneCodeOnly, undefined: String
  package internal(set) var sparse: @Sendable (_ codes: Int, _ found: Int, _ asked: Int) -> String
  package internal(set) var howToRead, readAlpha, readAC1, readPercent, readSparse: String
  package internal(set) var perCode, perGroup, code, group, verdict: String
  package internal(set) var verdicts: [String: String]
  package internal(set) var basis: @Sendable (_ passages: Int, _ coders: Int) -> String
  // Consensus.
  package internal(set) var consensus, consensusText, toSettle, nothingToSettle, settled, log,
    noLog: String
  package internal(set) var foundIt, foundNot, notCoded, holds, holdsNot, doesItHold, why, whyHint, decided: String
  package internal(set) var seeLog, parts, before, after: String
  package internal(set) var settledAs: @Sendable (_ holds: Bool, _ who: String, _ day: String, _ why: String) -> String
  package internal(set) var whoFound: @Sendable (_ name: String, _ what: String) -> String
}
