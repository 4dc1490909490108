/// What is kept of a file: pieces of it, and bytes that stand in place of others.
struct KeptParts: Sendable {
  /// One part, in its order.
  enum Part: Equatable, Sendable {
    case range(Range<Int>)
    case bytes([UInt8])
  }

  private(set) var parts: [Part] = []
  private(set) var count = 0

  /// A file that is cut into more is made to do harm.
  private static let most = 65_536

  /// Whether there are more parts than any picture has.
  var isTooMany: Bool { parts.count > Self.most }

  /// Keeps a piece of the file.
  mutating func keep(_ range: Range<Int>) {
    count += range.count
    if case .range(let last) = parts.last, last.upperBound == range.lowerBound {
      parts[parts.count - 1] = .range(last.lowerBound..<range.upperBound)
    } else {
      parts.append(.range(range))
    }
  }

  /// Puts bytes there that the file does not have.
  mutating func keep(_ bytes: [UInt8]) {
    count += bytes.count
    if case .bytes(let last) = parts.last {
      parts[parts.count - 1] = .bytes(last + bytes)
    } else {
      parts.append(.bytes(bytes))
    }
  }

  /// Puts other parts behind.
  mutating func keep(_ others: KeptParts) {
    for part in others.parts {
      switch part {
      case .range(let range): keep(range)
      case .bytes(let bytes): keep(bytes)
      }
    }
  }
}

/// The bytes that are kept of a file, read piece by piece.
struct KeptBytes: AsyncSequence {
  let source: any ByteSource
  let parts: [KeptParts.Part]

  /// Reads on.
  struct AsyncIterator: AsyncIteratorProtocol {
    let source: any ByteSource
    var parts: ArraySlice<KeptParts.Part>
    var read = 0

    mutating func next() async throws -> [UInt8]? {
      while let part = parts.first {
        switch part {
        case .bytes(let bytes):
          parts.removeFirst()
          return bytes
        case .range(let range):
          let place = range.lowerBound + read
          guard place < range.upperBound else {
            parts.removeFirst()
            read = 0
            continue
          }
          let bytes = try await source.read(from: place, upTo: Swift.min(65_536, range.upperBound - place))
          guard !bytes.isEmpty else { throw Trouble(.unreadable) }
          read += bytes.count
          return bytes
        }
      }
      return nil
    }
  }

  func makeAsyncIterator() -> AsyncIterator { AsyncIterator(source: source, parts: parts[...]) }
}
