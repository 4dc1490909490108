package import CoCreation
package import Values

/// Who states something, about whom, and when: what the writer of an entry knows about it, apart from its words.
package struct Particulars: Hashable, Sendable {
  /// The one small thing that the entry is part of.
  package var stream: ID<Stream>
  /// Who answers for the entry, and so for how long it is kept.
  package var organisation: ID<Organisation>
  /// The person concerned, the same for all entries of a stream; `nil` where none is.
  package var person: ID<Person>?
  package var kind: Kind
  /// The key of the record class in the pack: which file this goes into, and for how long.
  package var recordClass: Token
  /// Whose words these are.
  package var voice: Token
  package var author: ID<Human>
  /// Who helped the author to say it.
  package var helper: ID<Human>?
  /// For whom the author spoke.
  package var onBehalfOf: ID<Human>?
  package var device: ID<Device>?
  /// The earlier entry that this one sets right.
  package var corrects: ID<Entry>?
  /// When it happened, a device's clock error taken away.
  package var happenedAt: Instant
  /// When the device's clock said it happened, where that was corrected.
  package var claimedAt: Instant?
  /// The IANA name of the service's time zone.
  package var zone: Token
  /// The calendar date in that zone at happening, as the writer left it.
  package var livedDay: Day

  package init(
    stream: ID<Stream>, organisation: ID<Organisation>, person: ID<Person>?, kind: Kind, recordClass: Token,
    voice: Token, author: ID<Human>, helper: ID<Human>? = nil, onBehalfOf: ID<Human>? = nil,
    device: ID<Device>? = nil, corrects: ID<Entry>? = nil, happenedAt: Instant, claimedAt: Instant? = nil,
    zone: Token, livedDay: Day
  ) {
    self.stream = stream
    self.organisation = organisation
    self.person = person
    self.kind = kind
    self.recordClass = recordClass
    self.voice = voice
    self.author = author
    self.helper = helper
    self.onBehalfOf = onBehalfOf
    self.device = device
    self.corrects = corrects
    self.happenedAt = happenedAt
    self.claimedAt = claimedAt
    self.zone = zone
    self.livedDay = livedDay
  }

  /// What a device says again when it sends the same entry a second time.
  ///
  /// The correction of its clock is measured anew each time it syncs, so only what it claimed is compared.
  var repeatable: Particulars {
    var copy = self
    if let claimedAt { copy.happenedAt = claimedAt }
    return copy
  }
}
