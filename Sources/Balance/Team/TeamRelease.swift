/// What a manager or the public may see of a team in one quarter: rounded figures over at least five persons, or nothing.
///
/// There is no other way from persons' answers to a figure about a team, and the figures inside are rounded when they are
/// made, so that no later code can show more (methods A9).
package struct TeamRelease: Equatable, Sendable {
  /// No figure rests on fewer persons.
  package static let fewestPersons = 5
  /// Each person counted has answers on so many days of the quarter.
  package static let fewestDayUnits = 3
  /// No figure comes from fewer professionals, whom it would be about.
  package static let fewestProfessionals = 3

  package let quarter: Quarter
  /// The questions that may be shown; empty if nothing may.
  package let figures: [TeamFigure]
  /// Why nothing is shown; missing if something is.
  package let withheld: Reason?

  /// Why a team's figures are not shown.
  package enum Reason: String, Error, Sendable, Codable {
    case quarterHasNotEnded = "the quarter has not ended"
    case fewerThanFivePersons = "fewer than 5 persons"
    case fewerThanThreeProfessionals = "fewer than 3 professionals"
    case fewerThanFiveInTheStableCohort = "fewer than 5 in the stable cohort"
  }

  /// How many professionals the answers are about.
  package enum Professionals: Equatable, Sendable {
    case counted(Int)
    /// The answers name no professionals, as in a researcher's file; the rule about them cannot be applied.
    case notRecorded
  }

  /// Makes the release of a quarter that has ended.
  ///
  /// If one to four persons joined or left since the quarter before, and that quarter could be shown, the figures rest on
  /// those present in both, so that no difference of two releases tells of a few.
  ///
  /// - Parameters:
  ///   - quarter: The quarter that has ended.
  ///   - professionals: Who worked in the team in the quarter.
  ///   - answers: For each question, each person's answers in the quarter.
  ///   - previous: The same for the quarter before.
  ///   - day: The day of the release, as days since 1 January 1970.
  package init<Person: Hashable>(
    _ quarter: Quarter, answers: [Question: [Person: QuarterCounts]], previous: [Question: [Person: QuarterCounts]],
    professionals: Professionals, on day: Int
  ) {
    self.quarter = quarter
    var figures: [TeamFigure] = []
    var reasons: [Reason] = []
    for question in Question.allCases {
      guard let persons = answers[question] else { continue }
      do throws(Reason) {
        let cohort = try Self.cohort(persons, previous: previous[question] ?? [:])
        figures.append(TeamFigure(question, cohort.members, basis: cohort.basis))
      } catch {
        reasons.append(error)
      }
    }
    let general = Self.general(quarter, professionals, on: day)
    withheld = general ?? (figures.isEmpty ? reasons.last ?? .fewerThanFivePersons : nil)
    self.figures = withheld == nil ? figures : []
  }

  private static func general(_ quarter: Quarter, _ professionals: Professionals, on day: Int) -> Reason? {
    guard day > quarter.lastDay else { return .quarterHasNotEnded }
    if case .counted(let count) = professionals, count < fewestProfessionals { return .fewerThanThreeProfessionals }
    return nil
  }

  /// The persons that a figure may rest on.
  private static func cohort<Person: Hashable>(
    _ persons: [Person: QuarterCounts], previous: [Person: QuarterCounts]
  ) throws(Reason) -> (members: [QuarterCounts], basis: TeamFigure.Basis) {
    func present(_ counts: [Person: QuarterCounts]) -> Set<Person> {
      Set(counts.filter { $0.value.dayUnits >= fewestDayUnits }.keys)
    }
    let cohort = try cohort(present(persons), before: present(previous))
    return (cohort.members.compactMap { persons[$0] }, cohort.basis)
  }

  /// Whether a total over several teams may be shown beside them.
  ///
  /// Only if each of them is shown: the total less those shown would tell of the hidden one (complement rule).
  package static func mayShowTotal(over teams: [TeamRelease]) -> Bool {
    teams.allSatisfy { $0.withheld == nil }
  }
}
