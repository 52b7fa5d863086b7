package dev.tance.extract.charset;

import java.util.BitSet;

/**
 * The characters that make up most of any Chinese text. Text read in a wrong encoding consists of rare ones instead,
 * so that their share tells right from wrong after a dozen characters.
 */
final class CommonCharacters {
    private static final String COMMON = "的一是了在有和不大为人中国上个到以发展会业经政府工作建设年月日市区县省部门关于通知方案实施行动计划规"
            + "意见办法能源碳达峰生态环境保护产管理单位责任公开信息机构名称时间布来源文件号第条章项目标重点资金社教育科技交通城乡农村水"
            + "电主任加强推进全面完善制度体系化高质量提升对要本地方各级法律其他可自由分进行成出民生新就可下动同前员种多定向学现所起过后"
            + "道力量理等水平面用表物战入间这那你我他她它们着里说来去时得子也很自然当想看让做安全服务与及其应按照相关合组织领导会议委员局"
            + "、。，；：“”《》（）〔〕！？—…·　０１２３４５６７８９";
    private static final String COMMON_TRADITIONAL = "國會業經發電關於時間來個這為實後動質學現過應對開員種與從將無還進氣環體機構廣東縣區門產務標點資";
    private static final BitSet CODES = new BitSet();

    static {
        (COMMON + COMMON_TRADITIONAL).codePoints().forEach(CODES::set);
    }

    private CommonCharacters() {}

    /** Share of common characters among all that are not ASCII, less twice the share of undecodable ones. */
    static double score(String text) {
        int all = 0;
        int common = 0;
        int broken = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < 0x80) {
                continue;
            }
            all++;
            common += CODES.get(character) ? 1 : 0;
            broken += isBroken(character) ? 1 : 0;
        }
        return all == 0 ? 0 : (common - 2.0 * broken) / all;
    }

    private static boolean isBroken(char character) {
        return character == '\ufffd'
                || (character >= '\ue000' && character <= '\uf8ff')
                || (character >= '\u0080' && character < '\u00a0');
    }
}
