package io.gridward.wechat.client;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The calls as WeChat names them. Answers are texts: some come as text/plain although they are JSON. */
@RegisterRestClient(configKey = "wechat")
@Consumes(MediaType.APPLICATION_JSON)
public interface WechatApi {

    @GET
    @Path("/sns/jscode2session")
    String session(
            @QueryParam("appid") String appId,
            @QueryParam("secret") String secret,
            @QueryParam("js_code") String code,
            @QueryParam("grant_type") String grantType);

    @POST
    @Path("/cgi-bin/stable_token")
    String stableToken(String body);

    @POST
    @Path("/wxa/business/getuserphonenumber")
    String phoneNumber(@QueryParam("access_token") String accessToken, String body);

    @POST
    @Path("/cgi-bin/message/subscribe/send")
    String send(@QueryParam("access_token") String accessToken, String body);

    @POST
    @Path("/wxa/msg_sec_check")
    String checkText(@QueryParam("access_token") String accessToken, String body);
}
