package import CoCreation
package import Values

/// What stands in an entry's header beside who says it and what: where it belongs, when it was, on what it was written.
package struct Circumstances: Sendable {
  /// The id of the first entry that follows; further ones follow from it.
  package var entry: ID<Entry>
  /// Who answers for the entry, and so for how long it is kept.
  package var organisation: ID<Organisation>
  /// The organisation's pack, which says to which record class a kind of fact belongs.
  package var pack: Pack
  package var zone: Zone
  /// The day it was lived, as the writer left it; `nil` for the standing's day.
  package var livedDay: Day?
  package var device: ID<Device>?
  /// Who helped the person to say it, where that is known.
  package var helper: ID<Human>?
  /// The entry that it corrects.
  package var corrects: ID<Statement>?
  /// The media that were kept for it just now.
  package var media: [MediaAddress] = []
  /// The last sequence of the stream that the writer had seen; `nil` if it does not matter.
  package var expecting: Int?

  package init(entry: ID<Entry>, organisation: ID<Organisation>, pack: Pack, zone: Zone) {
    self.entry = entry
    self.organisation = organisation
    self.pack = pack
    self.zone = zone
  }

  /// What the writer of a fact knows about its entry.
  ///
  /// - Throws: ``LedgerFault/failed(code:)`` if a name out of the fact, the zone or the pack is no token.
  func particulars(of fact: any Fact, in stream: ID<Stream>, as standing: Standing) throws(LedgerFault) -> Particulars {
    let type = type(of: fact)
    guard let kind = Token(type.kind.name), let recordClass = Token(pack.recordClass(of: type).rawValue),
      let voice = Token(standing.voice.rawValue), let zone = Token(zone.name)
    else { throw .failed(code: 0) }
    let isScribe = standing.kind == .scribe
    return Particulars(
      stream: stream, organisation: organisation, person: standing.person,
      kind: Kind(name: kind, version: type.kind.version), recordClass: recordClass, voice: voice,
      author: standing.human ?? .samspel, helper: isScribe ? standing.human : helper,
      onBehalfOf: isScribe ? standing.person?.human : nil, device: device, corrects: corrects?.retyped(),
      happenedAt: standing.at, zone: zone, livedDay: livedDay ?? standing.day)
  }
}
