import Glibc
import NIOPosix
import Synchronization

/// The content of a file that a visitor sent; gone with the last who holds it.
package final class SpooledFile: Sendable {
  private let descriptor: Int32
  private let threads: NIOThreadPool
  private let size = Atomic<Int>(0)

  init(descriptor: Int32, threads: NIOThreadPool) {
    self.descriptor = descriptor
    self.threads = threads
  }

  /// A file that holds nothing, and takes nothing.
  static func nothing(threads: NIOThreadPool) -> SpooledFile { SpooledFile(descriptor: -1, threads: threads) }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// How many bytes it holds.
  package var count: Int { size.load(ordering: .acquiring) }

  /// Another number for the same file, closed in programs that are started; the caller closes it.
  func descriptorCopy(above least: Int32) -> Int32 { fcntl(descriptor, F_DUPFD_CLOEXEC, least) }

  /// Finds out how many bytes it holds after another program wrote in it.
  func measure() throws {
    let end = lseek(descriptor, 0, SEEK_END)
    guard end >= 0 else { throw SpoolFault(code: errno) }
    size.store(Int(end), ordering: .releasing)
  }

  /// Adds bytes at the end; one writer at a time.
  func append(_ bytes: [UInt8]) async throws {
    let offset = count
    try await threads.runIfActive { [descriptor] in
      var written = 0
      while written < bytes.count {
        let step = bytes.withUnsafeBytes {
          pwrite(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written, off_t(offset + written))
        }
        guard step > 0 else { throw SpoolFault(code: errno) }
        written += step
      }
    }
    size.store(offset + bytes.count, ordering: .releasing)
  }

  /// Reads up to so many bytes from a place; fewer at the end, none behind it.
  package func read(from offset: Int, upTo most: Int) async throws -> [UInt8] {
    guard descriptor >= 0 else { return [] }
    return try await threads.runIfActive { [descriptor] in
      try [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
        let got = pread(descriptor, buffer.baseAddress, most, off_t(offset))
        guard got >= 0 else { throw SpoolFault(code: errno) }
        count = got
      }
    }
  }
}

/// A file that a visitor sent with a form.
package struct SentFile: Sendable {
  /// The name of the form's field.
  package let field: String
  /// What the visitor's device calls it; only ever shown, never used as a path.
  package let name: String
  /// The kind the visitor's browser took it for; proves nothing.
  package let claimedKind: String
  /// What it holds; empty if it was too large, or there was no place for it to wait.
  package let content: SpooledFile
  /// Whether it held more than the form may, and was let go of.
  package let isTooLarge: Bool

  /// Whether there is nothing in it.
  package var isEmpty: Bool { !isTooLarge && content.count == 0 }
}
