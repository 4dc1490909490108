/// What to simulate: many relationships that stay as they are for years, and then change.
package struct SimulationPlan: Sendable {
  /// The share of event days, in the mean over persons.
  package var reference: Double
  /// Answers a week, coming at random.
  package var answersPerWeek: Double
  /// The change at the end, as a ratio of odds.
  package var shift: Double
  package var relationships: Int
  package var seed: UInt64
  /// The spread of days on the logit scale: answers of one bad day resemble each other.
  package var dayEffect: Double
  /// The spread of persons on the logit scale.
  package var personEffect: Double
  /// Weeks before anything is counted: until the person's own usual share is found, within these bounds.
  package var runInWeeks = 12...52
  /// Weeks without a change in which false signals are counted.
  package var calmWeeks = 104
  /// Weeks after the change in which a signal is waited for.
  package var changedWeeks = 26

  package init(
    reference: Double, answersPerWeek: Double, shift: Double, relationships: Int, seed: UInt64, dayEffect: Double,
    personEffect: Double
  ) {
    self.reference = reference
    self.answersPerWeek = answersPerWeek
    self.shift = shift
    self.relationships = relationships
    self.seed = seed
    self.dayEffect = dayEffect
    self.personEffect = personEffect
  }

  /// 1 January 2024, as days since 1 January 1970: the first simulated day.
  static let firstDay = 19_723
}
