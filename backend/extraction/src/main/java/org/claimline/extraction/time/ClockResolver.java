// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.claimline.extraction.time.TimeExpression.Type;
import org.claimline.extraction.time.TimeValue.Partial;

/**
 * Puts a clock time or a part of the day into its day.
 *
 * @param zone zone of clock times that name none
 */
record ClockResolver(ZoneId zone) {

    /** A time of a day, or the part of it that is said. */
    Resolved of(Resolved day, Partial part) {
        String clock = Timex.clock(part);
        if (day.period().isEmpty() || day.period().get().unit() != Unit.DAY) {
            String date = day.value().indexOf('T') > 0
                    ? day.value().substring(0, day.value().indexOf('T'))
                    : day.value();
            return day.withValue(Type.TIME, date + clock);
        }
        LocalDateTime start = day.period().get().start();
        if (!part.has(Field.HOUR)) {
            Unit unit = Unit.values()[part.get(Field.PART)];
            return day.withValue(Type.TIME, new Period(unit, start).value());
        }
        Period moment = moment(start, part);
        String edtf = moment.edtf() + offset(moment, part);
        Resolved resolved = day.anchor().isPresent()
                ? Resolved.relative(moment, day.anchor().get(), day.steps())
                : Resolved.stated(moment);
        return resolved.withValue(Type.TIME, day.value() + clock)
                .withEdtf(edtf, moment.unit().precision());
    }

    private static Period moment(LocalDateTime day, Partial part) {
        // Midnight at the end of a day is written 24:00.
        LocalDateTime time = day.plusHours(part.get(Field.HOUR)).plusMinutes(part.get(Field.MINUTE));
        return part.has(Field.SECOND)
                ? new Period(Unit.SECOND, time.plusSeconds(part.get(Field.SECOND)))
                : new Period(Unit.MINUTE, time);
    }

    private String offset(Period moment, Partial part) {
        if (part.has(Field.OFFSET)) {
            return ZoneOffset.ofTotalSeconds(60 * part.get(Field.OFFSET)).getId();
        }
        ZoneId where = part.has(Field.REGION) ? Region.values()[part.get(Field.REGION)].zone() : zone;
        return where.getRules().getOffset(moment.start()).getId();
    }
}
