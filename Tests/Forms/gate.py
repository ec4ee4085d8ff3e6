"""A gate written from the rules of forms alone, to hold ours to: it reads `form.json` and nothing else.

Each `fault` is one that an engine might have; `judge` then behaves as such an engine would.
"""

import calendar
import datetime
import re

FAULTS = [
    "keep-hidden", "on-is-yes", "default-yes", "refuse-withheld", "keep-machine", "keep-young", "accept-stale",
    "withdraw-deletes-all", "withdraw-keeps", "withdraw-drops-record", "no-message", "message-everybody",
    "leak-to-others", "record-for-task", "forget-refusal", "ignore-expiry", "ignore-retention", "ignore-cap",
    "retain-from-sending", "second-late", "day-late", "month-is-30-days", "shortest-retention", "proof-for-ever",
    "keep-time",
]


def moment(text):
    """A moment, or a day's first second."""
    return datetime.datetime.fromisoformat(text.replace("Z", "")).replace(tzinfo=None)


def later(time, period, fault=None):
    """When a time is over; the last day of a month that is shorter."""
    years, months, days = (int(re.search(rf"(\d+){unit}", period)[1]) if unit in period else 0 for unit in "YMD")
    days += 7 * int(re.search(r"(\d+)W", period)[1]) if "W" in period else 0
    if fault == "month-is-30-days":
        return time + datetime.timedelta(days=365 * years + 30 * months + days)
    month = time.year * 12 + time.month - 1 + 12 * years + months
    year, month = month // 12, month % 12 + 1
    last = calendar.monthrange(year, month)[1]
    return time.replace(year=year, month=month, day=min(time.day, last)) + datetime.timedelta(days=days)


def problem(field, value):
    """What is wrong with an answer, or nothing."""
    kind, options = field["kind"], field["options"]
    if kind == "choices":
        if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
            return "not-text"
        return None if len(set(value)) == len(value) and set(value) <= set(options) else "not-an-option"
    if not isinstance(value, str):
        return "not-text"
    if options:
        return None if value in options else "not-an-option"
    if kind == "date":
        try:
            datetime.date(*map(int, re.fullmatch("([0-9]{4})-([0-9]{2})-([0-9]{2})", value).groups()))
            return None
        except AttributeError:
            return "not-a-day"
        except ValueError:
            return "not-a-day"
    if len(value) > field["max"]:
        return "too-long"
    return "not-an-email" if kind == "email" and not re.fullmatch("[^@\0- ]+@[^@\0- ]+", value) else None


def judge(form, submission, now, fault=None):
    """What becomes of a submission: status, faults, stored, views, erased, messages and records."""
    posted, purposes = submission["posted"], form["purposes"]
    fields = {field["id"]: field for field in form["fields"]}
    ages, yes = form["ages"] or {}, ["yes", "on"] if fault == "on-is-yes" else ["yes"]
    given = {name: value for name, value in posted.items() if value != "" and value != []}

    def below(age):
        answer = given.get(ages["field"])
        number = re.match("(under-)?([0-9]+)", answer) if answer in fields[ages["field"]]["options"] else None
        return bool(number) and (bool(number[1]) or int(number[2]) < age)

    def refused(*faults, status="refused"):
        return {"status": status, "faults": list(faults)} if faults else {"status": status}

    if posted.get(form["honeypot"], "") != "" and fault != "keep-machine":
        return refused(status="discarded")
    if posted.get("form") != form["form"]:
        return refused("form.wrong")
    if posted.get("lang") not in list(form["notice_sha256"]):
        return refused("lang.unknown")
    if posted.get("version") != form["version"] or posted.get("notice_sha256") != form["notice_sha256"][posted["lang"]]:
        if fault != "accept-stale":
            return refused("version.changed", status="ask-again")
    if ages.get("min") and below(ages["min"]) and fault != "keep-young":
        return refused(status="too-young")
    if form["elsewhere"] and given.get(form["elsewhere"]["field"]) == form["elsewhere"]["value"]:
        return refused(status="elsewhere")
    agreements = [purpose["answer"] for purpose in purposes if (purpose["answer"] or "").startswith("agree-")]
    if any(posted.get(name) == "no" for name in agreements):
        return refused(status="not-agreed")

    # R8: consents, what depends on them and what says who somebody is, only of those who said that they are old enough.
    band = given.get(ages.get("field"))
    options = fields[ages["field"]]["options"] if ages.get("contact-from") else []
    unknown = ages.get("contact-from") and (band not in options or below(ages["contact-from"]))
    unknown = unknown and fault != "keep-young"
    consents = {} if unknown else {
        purpose["id"]: purpose["answer"] for purpose in purposes if (purpose["answer"] or "").startswith("consent-")}
    faults = [f"{name}.missing" if name not in posted else f"{name}.not-yes-or-no"
              for name in [*consents.values(), *agreements] if posted.get(name) not in [*yes, "no"]]
    said = {purpose: posted.get(name) in yes for purpose, name in consents.items()}
    if fault == "default-yes":
        faults = [name for name in faults if not name.endswith(".missing")]
        said = {purpose: posted.get(name, "yes") in yes for purpose, name in consents.items()}
    open_ = {name for name, field in fields.items()
             if (not field["gate"] or said.get(field["gate"]) or fault == "keep-hidden")
             and not (unknown and (field["gate"] or field["identifies"]))}
    for name in open_ | (set(fields) if fault == "refuse-withheld" else set()):
        needed = fields[name]["required"] or name == ages.get("field") and ages.get("min")
        wrong = problem(fields[name], given[name]) if name in given else "missing" if needed else None
        faults += [f"{name}.{wrong}"] if wrong else []
    if faults:
        return refused(*faults)

    # R2 and R5: how long each purpose may use what was sent.
    def known(text):
        return moment(text[:10]) if form["anonymous"] and fault != "keep-time" else moment(text)

    def shown(time, is_day=False):
        is_day = is_day and form["anonymous"] and fault != "keep-time"
        return time.isoformat()[:10] if is_day else f"{time.isoformat()}Z"

    sent = known(submission["submitted"])
    happened = [(event["event"], event.get("purpose"), known(event["at"])) for event in submission.get("events", [])]
    happened = [event for event in happened if event[2] <= now]
    slack = datetime.timedelta(seconds=fault == "second-late", days=fault == "day-late")
    until, holds, records, messages = {}, {}, [], []
    for purpose in purposes:
        name, retain = purpose["id"], purpose["retain"]
        starts = [time for kind, _, time in happened if kind == retain["from"]]
        starts = [sent] if retain["from"] == "submitted" or fault == "retain-from-sending" else starts
        ends = [later(min(starts), retain["for"], fault)] if starts else []
        ends += [later(sent, retain["max"], fault)] if retain["max"] and fault != "ignore-cap" else []
        end = (min(ends) if ends and fault != "ignore-retention" else datetime.datetime.max.replace(microsecond=0)) + (
            slack if ends and fault != "ignore-retention" else datetime.timedelta())
        if not (purpose["answer"] or "").startswith("consent-"):
            until[name] = end
            if purpose["answer"] and now < end or fault == "record-for-task":
                records.append((name, "agreed", shown(sent, True)))
            continue
        if name not in said:
            continue
        proof = form["withdraw"]["proof"]
        if not said[name]:
            if now < later(sent, proof) and fault != "forget-refusal":
                records.append((name, "ConsentRefused", shown(sent, True)))
            continue
        gone = min((time for kind, which, time in happened if kind == "withdrawn" and which == name), default=None)
        expiry = later(sent, purpose["valid-for"], fault) if purpose["valid-for"] and fault != "ignore-expiry" else None
        limits = [time for time in (gone if fault != "withdraw-keeps" else None, expiry) if time]
        holds[name] = limits
        until[name] = min([end, *limits])
        last = max([until[name], gone] if gone else [until[name]])
        if not (fault == "proof-for-ever" or now < later(last, proof)) or gone and fault == "withdraw-drops-record":
            continue
        records.append((name, "ConsentGiven", shown(sent, True)))
        if expiry and expiry <= now and not (gone and gone <= expiry):
            records.append((name, "ConsentExpired", shown(expiry)))
        if gone:
            records.append((name, "ConsentWithdrawn", shown(gone, True)))
            everybody = {organisation for other in purposes for organisation in other["recipients"]}
            told = {"message-everybody": everybody, "no-message": []}.get(fault, purpose["recipients"])
            messages += [(to, name, shown(later(gone, form["withdraw"]["act-within"]))) for to in told]
            if fault == "withdraw-deletes-all":
                until = dict.fromkeys(until, sent)

    # R1 and R2: which answers are kept, until when, and who sees them.
    stored, erased, views = {}, [], {}
    for name in fields:
        field = fields[name]
        if name not in given or name not in open_:
            continue
        live = [purpose for purpose in field["for"] if purpose in until and now < until[purpose]]
        limits = holds.get(field["gate"], [])
        if live and all(now < time for time in limits):
            pick = min if fault == "shortest-retention" else max
            stored[name] = shown(min([pick(until[purpose] for purpose in live), *limits]))
            for purpose in purposes:
                if purpose["id"] in live or fault == "leak-to-others":
                    for organisation in purpose["recipients"]:
                        views.setdefault(organisation, set()).add(name)
        elif any(purpose in until for purpose in field["for"]):
            erased.append(name)
    return {
        "status": "accepted" if stored or records else "over", "stored": stored, "erased": erased,
        "views": {name: list(seen) for name, seen in views.items()},
        "messages": [{"to": to, "purpose": purpose, "by": by} for to, purpose, by in messages],
        "records": [{"purpose": purpose, "state": state, "at": at} for purpose, state, at in records],
    }
