/// One step from an older schema to a newer, never changed once it is released.
///
/// The numbers are those of the other store's migrations, so that a number says the same of both.
struct Migration: Sendable {
  let number: Int
  let script: String

  /// All of them, in order.
  static let all = [Migration(number: 1, script: entries), Migration(number: 2, script: installation)]

  /// The number of the last.
  static let newest = all.map(\.number).max() ?? 0
}
