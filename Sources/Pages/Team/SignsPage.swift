package import CoCreation
package import Links
package import Values

/// What a person without words or pictures showed, as read by named people; never the person's answer.
package struct SignsPage: Sendable {
  package let person: ID<Address.Person>
  package let name: String
  package let chart: [Entry]
  package let readings: [Reading]
  /// Times a choice was offered, and of those the times one waited and tried again.
  package let offers: (times: Int, again: Int)
  /// Times two people read apart, and of those the times they read alike.
  package let agreement: (same: Int, all: Int)
  /// Whether whoever reads may write in the chart because the person shows it to them.
  package let mayWriteChart: Bool

  package init(
    person: ID<Address.Person>, name: String, chart: [Entry], readings: [Reading], offers: (times: Int, again: Int),
    agreement: (same: Int, all: Int), mayWriteChart: Bool = false
  ) {
    self.mayWriteChart = mayWriteChart
    self.person = person
    self.name = name
    self.chart = chart
    self.readings = readings
    self.offers = offers
    self.agreement = agreement
  }

  /// A sign of the person's own chart.
  package struct Entry: Sendable {
    package let sign: String
    package let meaning: String
    package let since: Day

    package init(sign: String, meaning: String, since: Day) {
      self.sign = sign
      self.meaning = meaning
      self.since = since
    }
  }

  /// What was seen at one moment.
  package struct Reading: Sendable {
    package let matter: String
    package let day: Day
    package let seen: Seen
    package let readers: [String]
    package let address: Address

    package init(matter: String, day: Day, seen: Seen, readers: [String], address: Address) {
      self.matter = matter
      self.day = day
      self.seen = seen
      self.readers = readers
      self.address = address
    }
  }
}
