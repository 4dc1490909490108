package import Values

/// An area of life in which nobody has asked or offered anything for four weeks.
package struct QuietArea: Hashable, Sendable {
  package static let days = 28

  package let agreement: ID<Agreement>
  /// The day of the last moment in it; `nil` if there was none.
  package let last: Day?
}

extension PlanState {
  /// The open agreements that have been quiet for four weeks.
  ///
  /// - Parameters:
  ///   - moments: The day of the last moment that lives each agreement.
  ///   - day: Today; an agreement opened less than four weeks ago is not quiet yet.
  package func quietAreas(moments: [ID<Agreement>: Day], on day: Day) -> [QuietArea] {
    agreements.filter { max($0.opened.day, moments[$0.id] ?? $0.opened.day) <= day - QuietArea.days }
      .map { QuietArea(agreement: $0.id, last: moments[$0.id]) }
  }
}
