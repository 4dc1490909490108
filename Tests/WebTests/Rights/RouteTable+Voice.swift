import CoCreation

/// What the person says unasked, and who answers.
extension RouteTable {
  static let voice = [
    // Only the person says it; on a shared device a tap opens giving it.
    Row("GET /persons/{person}/unwanted", .only([.person, .givingOnly])),
    Row("POST /persons/{person}/unwanted", .only([.person, .givingOnly]), "about=other"),
    Row("GET /persons/{person}/unwanted/{wish}", .only([.person])),
    Row("POST /persons/{person}/unwanted/{wish}", .only([.person, .givingOnly]), "about=other&step=whom"),
    Row("GET /persons/{person}/afraid", .only([.person, .givingOnly])),
    Row("POST /persons/{person}/afraid", .only([.person, .givingOnly]), "who=outsider"),
    Row("GET /persons/{person}/replies", .only([.person])),
    Row("GET /persons/{person}/replies/{wish}", .only([.person]), "", replied),
    Row("POST /persons/{person}/replies/{wish}", .only([.person]), "reply=understood", replied),
    Row("GET /persons/{person}/replies/{wish}/pass-on", .only([.person]), "", replied),
    Row("POST /persons/{person}/replies/{wish}/pass-on", .only([.person]), "who=manager", replied),
    // It reaches whoever the person asked, and neither those it concerns nor anybody else; the person is led to the reply.
    Row("GET /concerns", .signedIn(giving: false)),
    Row("GET /persons/{person}/concerns/{wish}", .only([.person, .keyWorker])),
    Row("POST /persons/{person}/concerns/{wish}", .only([.keyWorker]), "answer=no&words=Not+today"),
    Row("GET /persons/{person}/moments/{moment}/more", .right(.write, .moment)),
    Row("POST /persons/{person}/moments/{moment}/more", .right(.write, .moment), "add=places&wants=Tea"),
    Row("GET /persons/{person}/moments/{moment}/reach", .right(.read, .reach)),
    Row("GET /persons/{person}/next", .right(.write, .day)),
    Row("GET /persons/{person}/askings/new", .right(.write, .answer)),
    Row("POST /persons/{person}/askings/new", .right(.write, .answer), "question=help"),
    Row("GET /persons/{person}/askings/new/{moment}", .right(.write, .answer)),
    Row("POST /persons/{person}/askings/new/{moment}", .right(.write, .answer), "question=choice"),
    // A view is a representative's alone, within a mandate for daily life.
    Row("GET /persons/{person}/askings/{asking}/view", .only([.representative])),
    Row("POST /persons/{person}/askings/{asking}/view", .only([.representative]), "answer=tooLittle"),
  ]
  private static let replied = ["wish": "replied"]

  /// Pages about the whole of a person's plan, frames, limits, signs and readings, and of a service.
  static let overviews = [
    Row("GET /persons/{person}/plan", .right(.read, .plan)),
    Row("GET /persons/{person}/plan/new", .right(.arrange, .plan)),
    Row("GET /persons/{person}/frames", .right(.read, .frame)),
    Row("GET /persons/{person}/frames/new", .right(.arrange, .frame)),
    Row("GET /persons/{person}/limits", .right(.read, .limit)),
    Row("GET /persons/{person}/limits/new", .right(.arrange, .limit)),
    Row("GET /persons/{person}/glance", .right(.read, .plan)),
    Row("GET /persons/{person}/signs", .right(.read, .sign, filtered: true)),
    Row("GET /persons/{person}/signs/through/{day}", .right(.read, .sign, filtered: true)),
    Row("GET /persons/{person}/signs/new", .right(.write, .sign)),
    Row("GET /persons/{person}/signs/chart/new", .right(.write, .chart)),
    Row("GET /persons/{person}/balance/{question}", .right(.read, .teamCounts), "", choice),
    Row("GET /persons/{person}/answers/{question}", .right(.read, .piles), "", choice),
    Row("POST /persons/{person}/answers/{question}", .only([.person]), "", choice),
    Row("GET /persons/{person}/answers/{question}/{answer}", .right(.read, .piles), "", choice),
    Row("GET /services/{service}", .only([.manager])),
  ]
  private static let choice = ["question": "choice", "answer": "tooLittle"]
}
