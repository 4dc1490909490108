/// Comparisons, profiles and code books, and what is found: the pages around coding.
package struct ComparisonWords: Sentences {
  package internal(set) var comparisons, noComparisons, comparisonsText, begin, title, question, questionHint,
    codeBook,
    newCodeBook: String
  package internal(set) var profilesCount, roundsCount: @Sendable (_ count: Int) -> String
  package internal(set) var profiles, noProfiles, noProfilesHere, takeProfiles, allTaken, take, profilesText: String
  package internal(set) var publishedWaiting: @Sendable (_ count: Int) -> String
  package internal(set) var takePublished, leaveOut, leaveOutText, leaveOutWhich, wereLeftOut: String
  package internal(set) var passagesCount: @Sendable (_ count: Int) -> String
  package internal(set) var rounds, noRounds, openRound, noVersionYet: String
  package internal(set) var round: @Sendable (_ number: Int) -> String
  package internal(set) var roundOpen: @Sendable (_ done: Int, _ coders: Int) -> String
  package internal(set) var roundClosed: String
  package internal(set) var roundFromFile: @Sendable (_ file: String) -> String
  package internal(set) var newRoundTitle, newRoundText, coders, coversProfiles: String
  package internal(set) var usesVersion: @Sendable (_ book: String, _ version: Int) -> String
  // Code books.
  package internal(set) var codeBooks, codeBooksText, noCodeBooks, noCodes, addCode, writeCode, codeName, group, under,
    underNothing, codable,
    codableHint: String
  package internal(set) var definition, definitionHint, examples, examplesHint, notWhen, notWhenHint, gathers: String
  package internal(set) var draft, versions, settle, settleText, change, retire, retireText, why: String
  package internal(set) var version: @Sendable (_ number: Int, _ day: String) -> String
  package internal(set) var groups: [String: String]
  package internal(set) var download: @Sendable (_ file: String) -> String
  package internal(set) var files, filesText: String
  // Profiles.
  package internal(set) var fields: [String: String]
  package internal(set) var particulars: [String: String]
  package internal(set) var about, figures, passages, published, publishedText, fromService, fromFile,
    entered: String
  package internal(set) var until: @Sendable (_ day: String) -> String
  package internal(set) var noField: String
  package internal(set) var obligationsMet, tookPartInPlan: @Sendable (_ count: Int, _ total: Int) -> String
  package internal(set) var pattern: @Sendable (_ line: String, _ count: Int, _ total: Int) -> String
  package internal(set) var figure, count: String
  // A service's own profile.
  package internal(set) var serviceProfile, serviceProfileText, serviceProfileLines, figuresText, noFigures,
    publish, handInMore: String
  package internal(set) var handedIn: @Sendable (_ day: String) -> String
  // Importing.
  package internal(set) var importTitle, importText, file, kindOfFile, kindProject, kindCodings, kindCodeBook,
    importIt: String
  package internal(set) var refused, nothingTaken: String
  package internal(set) var leftOut: @Sendable (_ names: String) -> String
  // Findings.
  package internal(set) var likeness, likenessText, noLikenessFew, table, map, tree, heat, tableCaption, holds,
    doesNot, open: String
  package internal(set) var nothingInCommon: @Sendable (_ first: String, _ second: String) -> String
  package internal(set) var configurations, configurationsText, conditions, outcome, explain, conditionsHint: String
  package internal(set) var solution, complex, parsimonious: String
  package internal(set) var findings, noModel, unexplained, missingValues: String
  package internal(set) var models: @Sendable (_ count: Int) -> String
  package internal(set) var firstModels: @Sendable (_ count: Int) -> String
  package internal(set) var model: @Sendable (_ number: Int) -> String
  package internal(set) var isThere, isMissing: @Sendable (_ condition: String) -> String
  package internal(set) var covers: @Sendable (_ both: Int, _ holding: Int, _ showing: Int) -> String
  package internal(set) var term, consistency, coverage, shownBy, contradictedBy: String
  package internal(set) var evidence: @Sendable (_ code: String, _ profile: String) -> String
  package internal(set) var noEvidence, wholeProfile: String
  package internal(set) var refusals: Refusals

  /// Why there is no finding.
  package struct Refusals: Sendable {
    package let noOutcome, noConditions, outcomeIsCondition, noProfiles, constant: String
    package let tooMany: @Sendable (_ limit: Int) -> String
  }
}
