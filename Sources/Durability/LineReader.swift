import Glibc

/// Reads the lines that come through a pipe.
struct LineReader {
  /// After so many seconds without a word the other side counts as stuck: far more than a busy machine needs.
  private static let patience = 120

  private let file: Int32
  private var bytes: [UInt8] = []
  private var lines: ArraySlice<String> = []

  init(file: Int32) {
    self.file = file
  }

  /// The next line, without its end; `nil` when the other side has gone.
  mutating func next() throws(TrialFault) -> String? {
    while lines.isEmpty {
      guard try readMore() else { return nil }
      let parts = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      lines = parts.dropLast().map { String(decoding: $0, as: UTF8.self) }[...]
      bytes = Array(parts.last ?? [])
    }
    return lines.popFirst()
  }

  private mutating func readMore() throws(TrialFault) -> Bool {
    var watched = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, Int32(Self.patience * 1000)) != 0 else { throw .writerSilent(seconds: Self.patience) }
    var piece = [UInt8](repeating: 0, count: 4096)
    let count = read(file, &piece, piece.count)
    guard count > 0 else { return count < 0 && errno == EINTR }
    bytes += piece.prefix(count)
    return true
  }
}
