package io.gridward.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;

/**
 * People who do not exist: the same person for the same seed and number.
 *
 * <p>None can be taken for a real one. Telephone numbers begin with 1011: in the Chinese numbering plan subscribers'
 * mobile numbers begin with 13 to 19, while 10, 11 and 12 open short service and emergency numbers, never
 * a subscriber. ID
 * numbers have a correct check digit (GB 11643-1999) but the region 790000: GB/T 2260 has no province 79, and
 * foreigners' numbers begin with 9.
 */
public final class SyntheticPeople {

    private static final String PHONE_PREFIX = "1011";
    private static final String NOWHERE = "790000";

    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷龙史陶贺顾毛郝龚邵万钱严";
    private static final String WOMEN = "芳娜敏静丽艳娟霞燕玲婷雪琳慧莹洁颖佳怡欣悦蕾薇珍萍红梅兰云倩瑶晶岚璐";
    private static final String MEN = "伟强磊军洋勇杰涛超明刚平辉鹏飞波斌宇浩凯健俊帆龙峰毅林建国志华文博成东海宁";

    /** Birthdays of people of 22 to 58 at the time of the demo: 13,149 days. */
    private static final LocalDate OLDEST = LocalDate.of(1968, 1, 1);

    private static final int BIRTHDAYS = 13_149;

    /** An ID number tells apart 500 people of one sex, birthday and region. */
    private static final int MOST_PEOPLE = 500 * BIRTHDAYS;

    private static final int[] CHECK_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private final long seed;

    public SyntheticPeople(long seed) {
        this.seed = seed;
    }

    /**
     * @param phone eleven digits
     * @param idNumber eighteen characters, agreeing with birth date and sex
     */
    public record Person(String name, boolean female, LocalDate birthDate, String phone, String idNumber) {}

    /** @param number from 0; different numbers have different telephones and ID numbers */
    public Person person(int number) {
        if (number < 0 || number >= MOST_PEOPLE) {
            throw new IllegalArgumentException("There is no person " + number);
        }
        var random = new SplittableRandom(seed ^ (number + 1) * 0xD1342543DE82EF95L);
        boolean female = random.nextBoolean();
        // Each round over the birthdays takes the next sequence numbers, so no two people share both.
        var birthDate = OLDEST.plusDays((number * 7919L + (seed & 0xFFFF)) % BIRTHDAYS);
        int sequence = number / BIRTHDAYS * 2 + (female ? 0 : 1);
        return new Person(
                name(female, random),
                female,
                birthDate,
                PHONE_PREFIX + "%07d".formatted(number),
                id(birthDate, sequence));
    }

    private static String name(boolean female, SplittableRandom random) {
        var name = new StringBuilder().append(pick(SURNAMES, random));
        var characters = female ? WOMEN : MEN;
        name.append(pick(characters, random));
        if (random.nextInt(4) > 0) {
            name.append(pick(characters, random));
        }
        return name.toString();
    }

    private static char pick(String characters, SplittableRandom random) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    /** GB 11643: region, birth date, sequence (odd for men), and a check character by ISO 7064 MOD 11-2. */
    private static String id(LocalDate birthDate, int sequence) {
        var digits = NOWHERE + birthDate.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        int sum = 0;
        for (int i = 0; i < CHECK_WEIGHTS.length; i++) {
            sum += CHECK_WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + CHECK_DIGITS.charAt(sum % 11);
    }
}
