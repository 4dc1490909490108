package import CoCreation
package import Links
package import Values

/// What a person without words or pictures showed, as read by named people; never the person's answer.
package struct SignsPage: Sendable {
  package let person: ID<Address.Person>
  package let name: String
  package let chart: [Entry]
  package let occasions: [Occasion]
  /// Times a choice was offered, and of those the times one waited and tried again.
  package let offers: (times: Int, again: Int)
  /// How often two who read apart read alike; `nil` for those who are shown single things.
  package let agreement: ReadersAgreement?
  /// What the readings come to together; `nil` where there are none, or single things are shown.
  package let level: Level?
  /// Whether whoever reads may write in the chart because the person shows it to them.
  package let mayWriteChart: Bool
  /// Whether whoever reads may know whether there are signs, and a chart; who may not is not told that there are none.
  package let mayReadSigns: Bool
  package let mayReadChart: Bool
  package let isOwn: Bool
  /// Which of all occasions these are; `nil` where there are no others.
  package let portion: ListPortion?
  /// Which days are counted, where it is not all.
  package let span: Span?

  package init(
    person: ID<Address.Person>, name: String, chart: [Entry], occasions: [Occasion], offers: (times: Int, again: Int),
    agreement: ReadersAgreement?, level: Level? = nil, mayWriteChart: Bool = false,
    mayReadSigns: Bool = true, mayReadChart: Bool = true, isOwn: Bool = false, portion: ListPortion? = nil,
    span: Span? = nil
  ) {
    self.portion = portion
    self.span = span
    self.mayReadSigns = mayReadSigns
    self.mayReadChart = mayReadChart
    self.isOwn = isOwn
    self.person = person
    self.name = name
    self.chart = chart
    self.occasions = occasions
    self.offers = offers
    self.agreement = agreement
    self.level = level
    self.mayWriteChart = mayWriteChart
  }

  /// Which days the list and its figures are of.
  package struct Span: Sendable {
    /// The last day; `nil` where it reaches to the newest.
    package let last: Day?
    /// The last day of what is older; `nil` where nothing is.
    package let older: Day?

    package init?(last: Day?, older: Day?) {
      guard last != nil || older != nil else { return nil }
      (self.last, self.older) = (last, older)
    }
  }

  /// A sign of the person's own chart.
  package struct Entry: Sendable {
    package let sign: Written
    package let meaning: Written
    package let since: Day
    /// Where whoever wrote it puts it right; `nil` for everybody else.
    package let correction: Address?

    package init(sign: Written, meaning: Written, since: Day, correction: Address? = nil) {
      self.sign = sign
      self.meaning = meaning
      self.since = since
      self.correction = correction
    }
  }

  /// What was seen at one moment: each reader's own reading, and none put together with another.
  package struct Occasion: Sendable {
    package let matter: Written
    package let day: Day
    package let address: Address?
    package let readings: [Reading]

    package init(matter: Written, day: Day, address: Address?, readings: [Reading]) {
      self.matter = matter
      self.day = day
      self.address = address
      self.readings = readings
    }
  }

  /// One person's reading.
  package struct Reading: Sendable {
    package let reader: String
    package let seen: Seen
    /// The sign itself; `nil` where none was seen.
    package let sign: Written?
    /// The entry of the chart that it was read by; `nil` if none fits.
    package let entry: Entry?
    package let hadMetBefore: Bool
    /// Where whoever noted it puts it right; `nil` for everybody else.
    package let correction: Address?
    /// What the same reader noted of the occasion before, the newest first.
    package let before: [(reading: Reading, day: Day)]

    package init(
      reader: String, seen: Seen, sign: Written?, entry: Entry? = nil, hadMetBefore: Bool = true,
      correction: Address? = nil, before: [(reading: Reading, day: Day)] = []
    ) {
      self.before = before
      self.reader = reader
      self.seen = seen
      self.sign = sign
      self.entry = entry
      self.hadMetBefore = hadMetBefore
      self.correction = correction
    }
  }

  /// What the readings come to together, with the counts it rests on.
  package struct Level: Sendable {
    package let turnedTo: Int
    package let turnedAway: Int
    /// No sign was seen, or readers could not tell or read differently: outside the share.
    package let unclear: Int
    package let days: Int
    /// The fading share of turning away with its interval of 90 per cent; `nil` where there are too few.
    package let away: (share: Share, low: Share, high: Share)?

    package init(
      turnedTo: Int, turnedAway: Int, unclear: Int, days: Int, away: (share: Share, low: Share, high: Share)?
    ) {
      self.turnedTo = turnedTo
      self.turnedAway = turnedAway
      self.unclear = unclear
      self.days = days
      self.away = away
    }
  }
}
