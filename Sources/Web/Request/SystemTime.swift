import Foundation
package import Values

/// The machine's clock, to the microsecond.
@Sendable package func systemTime() -> Instant {
  Instant(microseconds: Int64((Date().timeIntervalSince1970 * 1_000_000).rounded(.down)))
}
