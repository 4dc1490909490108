import CoCreation
import Values

extension Header {
  /// The header as bytes: what the chain hashes and a store keeps.
  ///
  /// In this order, numbers big-endian in 8 bytes, ids in 16, hashes in 32, tokens as one byte of length and their
  /// ASCII; what may be missing has a byte 0 or 1 before it, and zeros in its place when it is missing:
  /// `samspel.entry.1` and a line feed; id; area; stream; sequence; organisation; person?; kind's name; kind's version;
  /// record class; voice; author; helper?; on behalf of?; device?; corrects?; twin of?; happened at; claimed at?; zone;
  /// lived day; recorded at; commitment; previous. Times are microseconds since 1970 in UTC, days are days since 1970.
  package var encoded: [UInt8] {
    var bytes = Self.mark
    bytes.reserveCapacity(480)
    id.write(to: &bytes)
    area.write(to: &bytes)
    particulars.stream.write(to: &bytes)
    bytes.append(number: sequence)
    particulars.organisation.write(to: &bytes)
    bytes.append(optional: particulars.person)
    bytes.append(token: particulars.kind.name)
    bytes.append(number: particulars.kind.version)
    bytes.append(token: particulars.recordClass)
    bytes.append(token: particulars.voice)
    particulars.author.write(to: &bytes)
    bytes.append(optional: particulars.helper)
    bytes.append(optional: particulars.onBehalfOf)
    bytes.append(optional: particulars.device)
    bytes.append(optional: particulars.corrects)
    bytes.append(optional: twinOf)
    bytes.append(number: Int(particulars.happenedAt.microseconds))
    bytes.append(particulars.claimedAt == nil ? 0 : 1)
    bytes.append(number: Int(particulars.claimedAt?.microseconds ?? 0))
    bytes.append(token: particulars.zone)
    bytes.append(number: particulars.livedDay.number)
    bytes.append(number: Int(recordedAt.microseconds))
    bytes += commitment.bytes
    bytes += previous.bytes
    return bytes
  }

  /// Reads a header's bytes; `nil` if they are anything else.
  package init?(encoded bytes: [UInt8]) {
    var reader = KeyReader(bytes)
    guard let mark = reader.take(Self.mark.count), Array(mark) == Self.mark,
      let id = reader.id(of: Entry.self), let area = reader.id(of: Area.self), let stream = reader.id(of: Stream.self),
      let sequence = reader.number(), let organisation = reader.id(of: Organisation.self),
      let person = reader.optional(Person.self), let kind = reader.headerToken(), let version = reader.number(),
      let recordClass = reader.headerToken(), let voice = reader.headerToken(), let author = reader.id(of: Human.self),
      let helper = reader.optional(Human.self), let onBehalfOf = reader.optional(Human.self),
      let device = reader.optional(Device.self), let corrects = reader.optional(Entry.self),
      let twinOf = reader.optional(Entry.self), let happenedAt = reader.number(), let claims = reader.take(1),
      let claimedAt = reader.number(), let zone = reader.headerToken(), let livedDay = reader.number(),
      let recordedAt = reader.number(), let commitment = reader.digest(), let previous = reader.digest(),
      reader.isAtEnd
    else { return nil }
    self.id = id
    self.area = area
    self.particulars = Particulars(
      stream: stream, organisation: organisation, person: person.id, kind: Kind(name: kind, version: version),
      recordClass: recordClass, voice: voice, author: author, helper: helper.id, onBehalfOf: onBehalfOf.id,
      device: device.id, corrects: corrects.id, happenedAt: Instant(microseconds: Int64(happenedAt)),
      claimedAt: claims.first == 1 ? Instant(microseconds: Int64(claimedAt)) : nil, zone: zone,
      livedDay: Day(number: livedDay))
    self.sequence = sequence
    self.twinOf = twinOf.id
    self.recordedAt = Instant(microseconds: Int64(recordedAt))
    self.commitment = commitment
    self.previous = previous
  }

  private static let mark = Array("samspel.entry.1\n".utf8)
}

extension [UInt8] {
  /// Adds a number in 8 bytes, most significant first.
  mutating func append(number: Int) {
    UInt64(bitPattern: Int64(number)).writeBytes(to: &self)
  }

  fileprivate mutating func append<Subject>(optional id: ID<Subject>?) {
    append(id == nil ? 0 : 1)
    (id ?? ID(high: 0, low: 0)).write(to: &self)
  }

  fileprivate mutating func append(token: Token) {
    append(UInt8(token.name.utf8.count))
    append(contentsOf: token.name.utf8)
  }
}

/// An id that may be missing, apart from one that could not be read.
private struct Optionally<Subject> {
  let id: ID<Subject>?
}

extension KeyReader {
  /// The next 8 bytes as a number, most significant first.
  mutating func number() -> Int? {
    take(8).map { Int(Int64(bitPattern: $0.reduce(0) { $0 << 8 | UInt64($1) })) }
  }

  fileprivate mutating func optional<Subject>(_: Subject.Type) -> Optionally<Subject>? {
    guard let mark = take(1)?.first, let id = id(of: Subject.self) else { return nil }
    return Optionally(id: mark == 1 ? id : nil)
  }

  fileprivate mutating func headerToken() -> Token? {
    guard let length = take(1)?.first, let text = take(Int(length)) else { return nil }
    return Token(String(decoding: text, as: UTF8.self))
  }
}
