/// Whether this way of asking works, by the last practice items with a known answer.
package struct Practice: Equatable, Sendable {
  /// The newest items, oldest first; true where the answer was right.
  package private(set) var items: [Bool] = []

  mutating func take(right: Int, wrong: Int, _ settings: BalanceSettings) {
    items += Array(repeating: true, count: right) + Array(repeating: false, count: wrong)
    items.removeFirst(max(0, items.count - settings.practice.window))
  }

  package var wrong: Int { items.count { !$0 } }

  /// Whether too many went wrong for a level to be told: more of the window than seven right of ten leave room for.
  package func asksInVain(_ settings: BalanceSettings) -> Bool { wrong > settings.practice.wrongAtMost }
}
