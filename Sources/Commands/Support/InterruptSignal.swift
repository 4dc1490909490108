import Foundation
import Synchronization

/// The user's wish, by Control-C, that long work end with what it has found.
///
/// The second Control-C ends the program as usual.
enum InterruptSignal {
  private static let isRequested = Atomic<Bool>(false)

  /// Begins to listen.
  static func listen() {
    // Read once here, so that the handler finds it made.
    _ = wasGiven
    signal(SIGINT) { _ in
      InterruptSignal.isRequested.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
  }

  /// Whether Control-C was pressed since.
  static var wasGiven: Bool {
    isRequested.load(ordering: .relaxed)
  }
}
