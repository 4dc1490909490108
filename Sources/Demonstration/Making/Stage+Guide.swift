import CoCreation
import Ledger
import Values

extension Stage {
  /// The tour's person asks a guide from outside to come today: a place in the circle for one day.
  func inviteGuide() throws {
    guard let key = InventedPerson.all.first?.key, let person: ID<Person> = cast.humans[key]?.retyped(),
      let guide = cast.humans[CastRole.guide.key], let today = Period(first: day, last: day)
    else { return }
    let isHere = try circle(of: person).members(on: day).contains { $0.member.human == guide }
    guard !isHere else { return }
    let place = Membership(human: guide, role: .guide(purpose: .talk), period: today)
    try perform(
      AddMember(membership: id(), member: place, pack: pack), inCircleOf: person, as: self.person(person, 7 * 3600))
  }
}
