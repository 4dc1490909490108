package import CoCreation
package import Values

/// What binds all entries recorded in an area on one day, and by its chain all days before.
///
/// The hash is SHA-256 over: `samspel.root.1` and a line feed; the area; the day in 8 bytes; the hash of the root
/// before, zeros for the first; and for each stream that received entries on the day, sorted by id, its id and the hash
/// of its newest entry of that day. Days are UTC. A day without entries has no root.
package struct DayRoot: Hashable, Sendable {
  package let day: Day
  /// How many streams received entries.
  package let streamCount: Int
  package let previous: Digest
  package let hash: Digest
  /// 32 bytes.
  package let publicKey: [UInt8]
  /// 64 bytes, over the hash.
  package let signature: [UInt8]

  package var isSigned: Bool { SigningKey.isSignature(signature, of: hash.bytes, by: publicKey) }

  /// Its line in the journal.
  package func line(in area: ID<Area>) -> String {
    "root \(area) \(day) \(streamCount) \(previous) \(hash) \(hexadecimal(publicKey)) \(hexadecimal(signature))"
  }

  init(day: Day, streamCount: Int, previous: Digest, hash: Digest, key: SigningKey) {
    self.day = day
    self.streamCount = streamCount
    self.previous = previous
    self.hash = hash
    publicKey = key.publicKey
    signature = key.sign(hash.bytes)
  }

  /// Reads a line of the journal; `nil` if it tells of something else.
  package init?(line: String, in area: ID<Area>) {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 8, words[0] == "root", words[1] == area.description, let day = Day(words[2]),
      let count = Int(words[3]), let previous = Digest(words[4]), let hash = Digest(words[5]),
      let publicKey = bytesWritten(hexadecimal: words[6]), let signature = bytesWritten(hexadecimal: words[7])
    else { return nil }
    self.day = day
    streamCount = count
    self.previous = previous
    self.hash = hash
    self.publicKey = publicKey
    self.signature = signature
  }

  var encoded: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(number: streamCount)
    return bytes + previous.bytes + hash.bytes + publicKey + signature
  }

  /// Reads a pair of ``MapName/roots``.
  init(_ pair: Pair) throws(LedgerFault) {
    var key = pair.key.parts
    var value = KeyReader(pair.value)
    guard let day = key.day(), let count = value.number(), let previous = value.digest(), let hash = value.digest(),
      let publicKey = value.take(32), let signature = value.take(64)
    else { throw .damaged(at: nil) }
    self.day = day
    streamCount = count
    self.previous = previous
    self.hash = hash
    self.publicKey = Array(publicKey)
    self.signature = Array(signature)
  }
}

/// The hash of a day, fed with one stream after another.
struct RootHash {
  private var hash = SHA256()
  private(set) var streamCount = 0

  init(area: ID<Area>, day: Day, previous: Digest) {
    var bytes = Array("samspel.root.1\n".utf8)
    area.write(to: &bytes)
    bytes.append(number: day.number)
    hash.update(bytes + previous.bytes)
  }

  /// Takes a stream in; streams come sorted by id.
  mutating func add(_ stream: ID<Stream>, newest: Digest) {
    hash.update(stream.bytes + newest.bytes)
    streamCount += 1
  }

  var digest: Digest { hash.digest }
}
