import CoCreation
import Localization
import Pages
import Testing
import Values

struct `A thing that is shown` {
  static let cast = Cast(tongue: .english)
  static let items: [Item] =
    [
      .moment(id: cast.id(1)), .answer(asking: cast.id(2)), .agreement(id: cast.id(3)), .plan(id: cast.id(4)),
      .frame(id: cast.id(5)), .sighting(id: cast.id(6)), .chart, .profile,
    ] + Question.allCases.map { .piles(question: $0) }

  @Test(arguments: items)
  func `a form names it, and it is found again`(item: Item) {
    #expect(Item(value: item.value) == item)
  }

  @Test(arguments: ["", "plan", "plan-", "plan-1", "piles-none", "chart-1", "house-1", "-", "moment--"])
  func `what names nothing is nothing`(value: String) {
    #expect(Item(value: value) == nil && Receiver(value: value) == nil)
  }

  @Test func `receivers are told apart`() {
    for receiver in [Receiver.human(id: Self.cast.id(1)), .organisation(id: Self.cast.id(1))] {
      #expect(Receiver(value: receiver.value) == receiver)
    }
  }

  @Test func `what has no name of its own is called something in every tongue`() {
    for tongue in Tongue.allCases {
      let labels = Self.items.compactMap { $0.label(in: tongue) }
      #expect(labels.count == 7 && Set(labels).count == 7, "\(labels)")
    }
  }
}
