package import Values

/// A person was entered, or entered anew with another name or picture: the newest holds.
///
/// The stream is the person's circle.
package struct PersonRegistered: Fact {
  package static let kind = FactKind("person.registered", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let name: Text
  package let picture: Picture?

  package init(name: Text, picture: Picture? = nil) {
    self.name = name
    self.picture = picture
  }
}

/// How the person wants pages to be.
package struct WaySet: Fact {
  package static let kind = FactKind("person.way.set", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let way: Way

  package init(way: Way) {
    self.way = way
  }
}

/// A service began to support the person.
package struct SupportBegan: Fact {
  package static let kind = FactKind("circle.support.began", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let service: ID<Service>
  package let first: Day

  package init(service: ID<Service>, first: Day) {
    self.service = service
    self.first = first
  }
}

/// A service's support of the person ended.
package struct SupportEnded: Fact {
  package static let kind = FactKind("circle.support.ended", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let service: ID<Service>
  package let last: Day

  package init(service: ID<Service>, last: Day) {
    self.service = service
    self.last = last
  }
}

/// Somebody came into the circle.
package struct MemberJoined: Fact {
  package static let kind = FactKind("circle.member.joined", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let membership: ID<Membership>
  package let member: Membership

  package init(membership: ID<Membership>, member: Membership) {
    self.membership = membership
    self.member = member
  }
}

/// Somebody's place in the circle ended earlier than was said.
package struct MemberLeft: Fact {
  package static let kind = FactKind("circle.member.left", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let membership: ID<Membership>
  package let last: Day

  package init(membership: ID<Membership>, last: Day) {
    self.membership = membership
    self.last = last
  }
}

/// The person showed one thing to somebody.
package struct ItemShown: Fact {
  package static let kind = FactKind("item.shown", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let item: Item
  package let to: Receiver

  package init(item: Item, to: Receiver) {
    self.item = item
    self.to = to
  }
}

/// The person stopped showing one thing to somebody.
package struct ItemHidden: Fact {
  package static let kind = FactKind("item.hidden", version: 1)
  package static let recordClass = RecordClass.dialogue

  package let item: Item
  package let from: Receiver

  package init(item: Item, from: Receiver) {
    self.item = item
    self.from = from
  }
}

/// The person paused, ended or took up again the voluntary layer; support goes on as before.
package struct LayerSet: Fact {
  package static let kind = FactKind("layer.set", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let layer: VoluntaryLayer

  package init(layer: VoluntaryLayer) {
    self.layer = layer
  }
}
