package import Ledger

/// One thing that every store must keep, tried on a store of its own.
///
/// A store's tests run all of them, unchanged:
///
/// ```swift
/// @Test(arguments: Promise.all) func `keeps`(promise: Promise) async throws {
///   try await promise.check { try await MyStore(…) }
/// }
/// ```
package struct Promise: Sendable, CustomStringConvertible {
  /// What is promised, as a sentence.
  package let description: String
  private let body: @Sendable (Bench) async throws -> Void

  init(_ description: String, body: @escaping @Sendable (Bench) async throws -> Void) {
    self.description = description
    self.body = body
  }

  /// Tries the promise.
  ///
  /// - Parameters:
  ///   - folder: An empty folder for journals.
  ///   - open: Opens the store of this test, empty at first; called again after ``Store/close()`` it opens what the
  ///     first one left.
  package func check(folder: String, open: @escaping @Sendable () async throws -> any Store) async throws {
    try await body(Bench(folder: folder, open: open))
  }

  /// Everything that is promised.
  package static let all =
    appending + twins + bodies + maps + records + projections + erasures + roots + verification + media + jobs
    + snapshots + changes + states + rows
}
